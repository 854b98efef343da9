import { bare } from '../values/plain.ts';

/** 15号, 2号楼3层, （某小区内）: what an address may go on with where another one ends at the street. */
const GOES_ON = /^(?:\d|[(]|[一二三四五六七八九十百]+号)/;

/** Whether an address says what another one says, and goes on to the number of the house: 文昌路 and 文昌路15号. */
export function isFullerAddress(column: string, text: string, other: string): boolean {
  const [long, short] = [bare(text), bare(other)];
  return (
    column === 'address' &&
    short !== '' &&
    !/[\d一二三四五六七八九十百]$/.test(short) &&
    long.startsWith(short) &&
    GOES_ON.test(long.slice(short.length))
  );
}
