export { bearingFrom, directionWord, metresBetween, middleOf } from '../domain/position.ts';
