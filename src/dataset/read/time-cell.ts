import { type Reading, understood, wrongCell } from './reading.ts';
import { foldWidth } from './width.ts';

const MINUTES_OF_A_DAY = 1440;
/** What Excel stores for a time of day: the part of the day that has passed. */
const PART_OF_A_DAY = /^0?\.\d+$/;
/** A time of day with seconds, as Excel exports it. */
const WITH_SECONDS = /^(\d{1,2}):(\d{2}):\d{2}$/;

/** A time of day. Excel's fraction (0.326388888888889) and its seconds become `7:50`; any other bare number is an error. */
export function readTimeOfDay(written: string): Reading {
  const text = foldWidth(written);
  if (PART_OF_A_DAY.test(text)) return understood(clock(Number(text)), 'date-format');
  const [, hours, minutes] = WITH_SECONDS.exec(text) ?? [];
  if (hours !== undefined) return understood(`${Number(hours)}:${minutes}`, 'date-format');
  if (/^\d+(\.\d+)?$/.test(text)) {
    return wrongCell('type-error', written, '这里要填时间。', '请写成 7:40 的样子；不知道的留空。');
  }
  return { value: written };
}

function clock(partOfDay: number): string {
  const minutes = Math.round(partOfDay * MINUTES_OF_A_DAY);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
