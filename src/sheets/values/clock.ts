import { bare } from './plain.ts';

/** 7:40, 8∶30, 8.30, 7点半, 上午八时; 0.32 is how a workbook keeps it. The end of a day (1956.09.01) is none. */
const CLOCK =
  /(?:^|[^\d.])[012]?\d[:∶.][0-5]\d(?!\d|\.\d)|(?:^|\D)[012]?\d[点时]|[一二两三四五六七八九十][点时]|^0?\.\d+$/;

/** Whether a text (in one width or not) tells a time of a day. */
export function hasClock(text: string): boolean {
  return CLOCK.test(bare(text));
}
