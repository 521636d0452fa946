import { detectionFigures } from './bench/detection.ts';

console.log(detectionFigures());
