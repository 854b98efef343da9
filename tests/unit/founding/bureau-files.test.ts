import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/dataset/index.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { generateFiles } from '../../../src/demo/generate.ts';
import { type Answers, bureauFiles } from '../../../src/founding/index.ts';

const encoder = new TextEncoder();
const demo = new Map(
  [...generateFiles({ kindergartens: 12, seed: '1' })].map(({ name, text }) => [name, encoder.encode(text)]),
);
const README = '# 填报说明\n\n<!-- 演示 -->\n\n> 现在是演示数据。\n\n<!-- 演示完 -->\n\n## 怎么写\n';
demo.set('README.md', encoder.encode(README));

const ANSWERS: Answers = {
  name: '临岚县',
  code: '990207',
  bureau: '临岚县教育体育局',
  phone: '0999-1234567',
  supervision: '',
  address: '',
  url: 'https://www.example.gov.cn',
  base: '/kg/',
  towns: [{ name: '城关镇', code: '990207100' }],
};
const { data, notices } = bureauFiles(ANSWERS, demo);

describe('the data directory of a new bureau', () => {
  test('holds the required tables, what is real, its settings and the instructions', () => {
    expect([...data.keys()].sort()).toEqual([
      'README.md',
      'assessments.csv',
      'districts.csv',
      'fees.csv',
      'holidays.csv',
      'kindergartens.csv',
      'recognitions.csv',
      'reference_lines.csv',
      'site.json',
      'staffing.csv',
    ]);
  });

  test('has the county and its towns', () => {
    expect(data.get('districts.csv')).toBe(
      '\uFEFF区划代码,名称,层级,上级代码,经度,纬度,坐标系\n990207,临岚县,县级,,,,\n990207100,城关镇,乡级,990207,,,\n',
    );
  });

  test('has the headers of the tables that are to be filled in', () => {
    expect(data.get('recognitions.csv')).toBe('\uFEFF标识码,认定日期,有效期至,撤销日期,文号,生均补助\n');
  });

  test('keeps the holidays byte for byte', () => {
    expect(encoder.encode(data.get('holidays.csv'))).toEqual(demo.get('holidays.csv'));
  });

  test('keeps no line of another province or city', () => {
    expect(data.get('reference_lines.csv')).not.toMatch(/,(省|市),/);
  });

  test('keeps the lines of the nation', () => {
    expect(data.get('reference_lines.csv')).toContain('gross-enrolment-rate,全国,2023,91.1,实际');
  });

  test('is not the made-up bureau', () => {
    expect(JSON.parse(data.get('site.json') ?? '')).toMatchObject({
      siteName: '临岚县幼儿园信息公示',
      regionCode: '990207',
      demo: false,
    });
  });

  test('decides nothing for the bureau: no duties, no review of the guides', () => {
    expect(JSON.parse(data.get('site.json') ?? '')).toMatchObject({ duties: [], guidesReviewed: '' });
  });

  test('tells nothing of the made-up data in its instructions', () => {
    expect(data.get('README.md')).toBe('# 填报说明\n\n## 怎么写\n');
  });

  test('holds no word of the made-up bureau', () => {
    expect([...data.values()].join('\n')).not.toMatch(/演示|云州|云溪|澄浦|锦屿/);
  });
});

describe('the check of a new bureau', () => {
  const files = new Map([...data].map(([name, text]) => [name, encoder.encode(text)]));
  const { issues, publishable } = examine(files, { asOf: isoDate('2026-11-29') });

  test('says only that the kindergartens are to come', () => {
    expect(issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning empty-table',
      'notice skipped-check',
    ]);
  });

  test('lets the site be made', () => {
    expect(publishable).toBe(true);
  });
});

test('the sample of a notice is a draft', () => {
  expect([...notices.keys()]).toEqual(['_样例-通知公告.md']);
});

test('the sample of a notice has the bureau for its source', () => {
  expect(notices.get('_样例-通知公告.md')).toContain('source: 临岚县教育体育局\n');
});
