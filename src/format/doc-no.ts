import { type IsoDate, yearOf } from '../domain/school-date.ts';

/** The year in which a document was issued, as its number says: 2022 of 示政办发〔2022〕18号; null where it says none. */
export function docNoYear(docNo: string): number | null {
  const year = /[〔［[（(](\d{4})[〕］\])）]/u.exec(docNo)?.[1];
  return year === undefined ? null : Number(year);
}

/** A document number beside a day: where they are of different years, it says which one is the document's. */
export function docNoBeside(docNo: string, day: IsoDate | undefined): string {
  const year = docNoYear(docNo);
  return year === null || day === undefined || year === yearOf(day) ? docNo : `${docNo}（${year} 年印发）`;
}
