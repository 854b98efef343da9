import { bare } from '../values/plain.ts';

/** （某小区内）: where a house is. */
const BESIDE = /\((?:(?!\d{4})[^()])*(?:内|旁|侧|对面|小区|院)\)/g;
/** 15号, 2号楼3层: what an address may go on with where another one ends at the street. */
const GOES_ON = /^(?:\d|[一二三四五六七八九十百]+号)[^()]*$/;
/** （2026年9月迁至新华路8号）, （园长某某）: of another address, or of a person. */
const OF_ANOTHER = /迁|搬|借|租|原|旧|新|改|变更|暂|园长|联系|电话|\d{7}|20\d{2}年/;

function goesOn(rest: string): boolean {
  const plain = rest.replace(BESIDE, '');
  return !OF_ANOTHER.test(rest) && (plain === '' || GOES_ON.test(plain));
}

/** Whether an address says what another one says, and goes on to the number of the house: 文昌路 and 文昌路15号. */
export function isFullerAddress(column: string, text: string, other: string): boolean {
  const [long, short] = [bare(text), bare(other)];
  return (
    column === 'address' &&
    short !== '' &&
    !/[\d一二三四五六七八九十百]$/.test(short) &&
    long.startsWith(short) &&
    long !== short &&
    goesOn(long.slice(short.length))
  );
}
