import { MINIMAL_BUREAU } from '../fixtures/bureau.ts';

/** The files of a bureau by name; texts as `content/…`. */
export type CountyFiles = Map<string, string>;

const NAMES = ['春芽', '夏荷', '秋实', '冬青', '晨星', '朝霞', '松果', '石榴', '蒲公英', '小溪'];

/** The code of one of the ten kindergartens that stand beside those of the minimal bureau, from 1. */
export function codeOf(number: number): string {
  return `99001124${String(number).padStart(2, '0')}`;
}

/** A county of twelve kindergartens: the two of the minimal bureau, and ten private ones with fees, children and staff. */
export function county(): CountyFiles {
  const files: CountyFiles = new Map(MINIMAL_BUREAU);
  const each = (row: (code: string, name: string, number: number) => string): readonly string[] =>
    NAMES.map((name, index) => row(codeOf(index + 1), `云溪镇${name}幼儿园`, index + 1));
  addLines(
    files,
    'kindergartens.csv',
    each(
      (code, name, number) =>
        `${code},${name},,990101002,,,云溪镇滨河路${number + 10}号,106.15${number + 10},38.40${number + 10},CGCS2000,000-12350${number + 10},民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,120,在办,`,
    ),
  );
  addLines(
    files,
    'classes.csv',
    each((code) => `${code},2026-2027,混龄,混一班,,26,9,2026-09-15`),
  );
  addLines(
    files,
    'staffing.csv',
    each((code) => `${code},2026-09-15,专任教师,4,4,不适用,4,0,0,4,0,4,0,4`),
  );
  addLines(
    files,
    'fees.csv',
    each((code) => feeLine(code, '2025-09-01', 600)),
  );
  addLines(files, 'plan_targets.csv', [
    'P1-G1,P1,,gross-enrolment-rate,>=,92,%,2022-01-01,86.4,2027-12-31,年,必须,达到,,,,"到2027年,学前三年毛入园率达到92%。"',
  ]);
  replace(files, 'population.csv', ',112,', ',460,');
  return files;
}

export function feeLine(code: string, from: string, amount: number, until = ''): string {
  return `${code},保育教育费,保育教育费,全部,${from},${amount},元/生·月,一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2025-08-26,${until}`;
}

/** Adds lines at the end of a file. */
export function addLines(files: CountyFiles, name: string, lines: readonly string[]): void {
  files.set(name, `${files.get(name) ?? ''}${lines.join('\n')}\n`);
}

/** Puts a passage in the place of another; throws where that is not in the file. */
export function replace(files: CountyFiles, name: string, passage: string, replacement: string): void {
  const text = files.get(name);
  if (text?.includes(passage) !== true) throw new Error(`${name} has no “${passage}”`);
  files.set(name, text.replaceAll(passage, replacement));
}

export interface CountyStep {
  readonly day: string;
  readonly does: string;
  readonly edit: (files: CountyFiles) => void;
}

const NOTICE = `---
title: 秋季收费公示
pubDate: 2026-11-26
source: 云溪县教育体育局
category: 其他
description: 各园秋季收费已经公示。
---

各园秋季收费已经公示。
`;

/** What the office does in a year, one publication each. */
export const COUNTY_STEPS: readonly CountyStep[] = [
  {
    day: '2026-10-20',
    does: 'raises the fee of five kindergartens',
    edit: (files) => {
      for (const number of [1, 2, 3, 4, 5]) {
        const code = codeOf(number);
        replace(
          files,
          'fees.csv',
          feeLine(code, '2025-09-01', 600),
          feeLine(code, '2025-09-01', 600, '2027-02-28'),
        );
        addLines(files, 'fees.csv', [feeLine(code, '2027-03-01', number === 5 ? 760 : 640)]);
      }
    },
  },
  {
    day: '2026-10-22',
    does: 'corrects an amount',
    edit: (files) =>
      replace(
        files,
        'fees.csv',
        feeLine(codeOf(6), '2025-09-01', 600),
        feeLine(codeOf(6), '2025-09-01', 560),
      ),
  },
  {
    day: '2026-10-26',
    does: 'recognises one kindergarten and withdraws the recognition of another',
    edit: (files) => {
      replace(
        files,
        'recognitions.csv',
        '2028-06-30,,示教体发〔2025〕33号',
        '2028-06-30,2026-10-20,示教体发〔2025〕33号',
      );
      addLines(files, 'recognitions.csv', [`${codeOf(1)},2026-10-20,2029-06-30,,示教体发〔2026〕60号,500`]);
    },
  },
  {
    day: '2026-10-29',
    does: 'publishes a rating',
    edit: (files) =>
      addLines(files, 'assessments.csv', [
        `${codeOf(2)},等级评定,2026-10-28,YX-FL,二类园,认定,2031-10-27,云溪县教育体育局,示教体发〔2026〕61号,,`,
      ]),
  },
  {
    day: '2026-11-06',
    does: 'counts the staff of three kindergartens anew',
    edit: (files) =>
      addLines(files, 'staffing.csv', [
        `${codeOf(1)},2026-11-05,专任教师,5,5,不适用,5,0,1,4,0,5,0,5`,
        `${codeOf(2)},2026-11-05,专任教师,12,12,不适用,12,0,6,6,0,12,0,12`,
        `${codeOf(3)},2026-11-05,专任教师,4,4,不适用,4,0,0,4,0,4,0,4`,
      ]),
  },
  {
    day: '2026-11-09',
    does: 'opens a kindergarten',
    edit: (files) => {
      const code = codeOf(11);
      addLines(files, 'kindergartens.csv', [
        `${code},云溪镇新苗幼儿园,,990101002,,,云溪镇滨河路31号,106.1531,38.4031,CGCS2000,000-1235031,民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,90,在办,`,
      ]);
      addLines(files, 'fees.csv', [feeLine(code, '2026-11-01', 620)]);
    },
  },
  {
    day: '2026-11-12',
    does: 'closes a kindergarten with its successor',
    edit: (files) => {
      const code = codeOf(10);
      replace(
        files,
        'kindergartens.csv',
        '000-1235020,民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,120,在办,',
        '000-1235020,民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,120,停办,2026-11-10',
      );
      replace(
        files,
        'fees.csv',
        feeLine(code, '2025-09-01', 600),
        feeLine(code, '2025-09-01', 600, '2026-11-10'),
      );
      addLines(files, 'former_codes.csv', [
        `${code},2026-11-10,${codeOf(9)},停办,云溪镇小溪幼儿园,示教体发〔2026〕70号`,
      ]);
    },
  },
  {
    day: '2026-11-16',
    does: 'renames a kindergarten',
    edit: (files) => replace(files, 'kindergartens.csv', '云溪镇松果幼儿园', '云溪镇滨河幼儿园'),
  },
  {
    day: '2026-11-19',
    does: 'gives a kindergarten another code',
    edit: (files) => {
      const [old, now] = [codeOf(8), '9900112488'];
      for (const name of ['kindergartens.csv', 'classes.csv', 'staffing.csv', 'fees.csv'])
        replace(files, name, old, now);
      addLines(files, 'former_codes.csv', [`${old},2026-11-18,${now},更码,云溪镇石榴幼儿园,`]);
    },
  },
  { day: '2026-11-23', does: 'takes a table away', edit: (files) => void files.delete('enrolment.csv') },
  {
    day: '2026-11-26',
    does: 'publishes a notice',
    edit: (files) => void files.set('content/notices/shoufei-gongshi.md', NOTICE),
  },
  {
    day: '2026-11-27',
    does: 'reorders and reformats a table',
    edit: (files) => {
      const [head = '', ...rows] = (files.get('fees.csv') ?? '').trimEnd().split('\n');
      files.set('fees.csv', `${[head, ...rows.reverse()].join('\r\n')}\r\n`);
    },
  },
  {
    day: '2026-11-30',
    does: 'takes over a figure of the population that lifts a target',
    edit: (files) => replace(files, 'population.csv', ',460,', ',380,'),
  },
  {
    day: '2026-12-03',
    does: 'makes an error',
    edit: (files) => replace(files, 'kindergartens.csv', '不适用,270,在办', '不适用,二百七,在办'),
  },
  {
    day: '2026-12-04',
    does: 'mends the error, raises the places, and brings the table back',
    edit: (files) => {
      replace(files, 'kindergartens.csv', '不适用,二百七,在办', '不适用,300,在办');
      files.set('enrolment.csv', (MINIMAL_BUREAU.get('enrolment.csv') ?? '').replace(',30,24,', ',36,24,'));
    },
  },
];
