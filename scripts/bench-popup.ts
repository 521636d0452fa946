import { isWithin, lineOf } from './bench/figure.ts';
import { popupFigures } from './bench/popup.ts';

// The popup's part of `npm run bench` alone: it takes seconds. Ends with 1 when a figure is out of its bound.
const figures = await popupFigures();
for (const figure of figures) console.log(lineOf(figure));
process.exit(figures.every(isWithin) ? 0 : 1);
