import { describe, expect, it } from 'vitest';
import type { FoundRow } from '../../../../src/sheets/found.ts';
import type { Question } from '../../../../src/sheets/question.ts';
import { settledQuestions } from '../../../../src/sheets/questions/settled.ts';
import { foundRow, tablesOf } from '../builders.ts';

const RECOGNISED = '标识码,认定日期,有效期至,文号\n9900112345,2026-08-26,2029-08-25,云教〔2026〕4号\n';
const STAFF = '标识码,统计日期,岗位,人数\n9900112345,2026-09-15,园长,2\n';
const presentOf = tablesOf({ recognitions: RECOGNISED, staffing: STAFF });

/** By the text of a cell: what was answered to it in another file. */
function settled(rows: readonly FoundRow[], before: Readonly<Record<string, string>> = {}) {
  const { answers, needless } = settledQuestions(rows, {
    presentOf,
    answerElsewhere: ({ text }: Question) => before[text] ?? null,
    idOf: ({ field, text }) => `${field} ${text}`,
  });
  return { answers: [...answers], needless: [...needless] };
}

const NOTHING = { answers: [], needless: [] };
const staff = (texts: Readonly<Record<string, string>>) =>
  foundRow('staffing', { 标识码: '9900112345', 统计日期: '2026-09-15', 岗位: '园长', ...texts });
const recognised = (texts: Readonly<Record<string, string>>) =>
  foundRow('recognitions', { 标识码: '9900112345', 认定日期: '?2026年8月', ...texts });

describe('a question that was answered for another file', () => {
  it('is needless where the answer stands in the row', () => {
    expect(settled([staff({ 人数: '?约2' })], { 约2: '2' })).toEqual({ answers: [], needless: ['人数 约2'] });
  });

  it.each([
    ['the row says something else now', staff({ 人数: '?约2' }), { 约2: '3' }],
    ['the row is one of another day', staff({ 统计日期: '2027-09-15', 人数: '?约2' }), { 约2: '2' }],
    ['nothing was answered', staff({ 人数: '?约2' }), {}],
  ])('is asked where %s', (_, row, before) => {
    expect(settled([row], before)).toEqual(NOTHING);
  });

  it('gives the key of a row that stands, where the sheet says nothing new of it', () => {
    expect(settled([recognised({ 文号: '云教〔2026〕4号' })], { '2026年8月': '2026-08-26' })).toEqual({
      answers: [['认定日期 2026年8月', '2026-08-26']],
      needless: [],
    });
  });

  it('gives no key where the sheet says something else of its row', () => {
    expect(settled([recognised({ 文号: '云教〔2026〕9号' })], { '2026年8月': '2026-08-26' })).toEqual(
      NOTHING,
    );
  });

  it('is asked where one of several rows is new', () => {
    const rows = [staff({ 人数: '?约2' }), staff({ 岗位: '保安员', 人数: '?约2' })];
    expect(settled(rows, { 约2: '2' })).toEqual(NOTHING);
  });
});

describe('a cell of which a sheet says nothing', () => {
  it('is not asked where the row has it', () => {
    expect(settled([staff({ 人数: '?' })])).toEqual({ answers: [], needless: ['人数 '] });
  });
});
