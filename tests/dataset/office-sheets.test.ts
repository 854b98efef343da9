import { holdToFigures } from './kept-counties.ts';

holdToFigures(0);
