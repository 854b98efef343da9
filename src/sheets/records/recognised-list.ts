import { bare } from '../values/plain.ts';
import { LISTED_AS_RECOGNISED, NOT_LISTED } from '../words/recognitions.ts';
import { onceForSection } from './of-section.ts';
import { nameColumn, type Work } from './work.ts';

/** Whether the title says that whoever is listed is recognised (2026年普惠性民办幼儿园认定名单), though no column tells of it. */
export const isListOfRecognised = onceForSection((work: Work): boolean => {
  if (nameColumn(work) === undefined) return false;
  const titles = work.section.lines.map(({ text }) => bare(text).replace(/[(（][^()（）]*[)）]$/, ''));
  return (
    titles.some((title) => LISTED_AS_RECOGNISED.test(title)) &&
    !titles.some((title) => NOT_LISTED.test(title))
  );
});

/** 自发文之日起计算: whether what is recognised holds from the day of the document on. */
export const isFromDocument = onceForSection(({ section }: Work): boolean =>
  section.lines.some(({ text }) =>
    /自(?:本?(?:文件?|通知|公告))?(?:发文|公布|印发|发布|认定)之?日起?/.test(bare(text)),
  ),
);
