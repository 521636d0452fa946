import { isWithin, lineOf } from './bench/figure.ts';
import { popupFigures } from './bench/popup.ts';

// `npm run bench:popup`: the popup's part of `npm run bench` by itself.
const figures = await popupFigures();
for (const figure of figures) console.log(lineOf(figure));
if (!figures.every(isWithin)) process.exitCode = 1;
