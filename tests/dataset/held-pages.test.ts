import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS } from '../../src/facts/index.ts';
import { BureauFolder } from './building.ts';
import { type HeldCase, heldBureau, SPOILT_TABLES, type SpoiltTable } from './held-bureau.ts';
import { HeldSite } from './held-site.ts';

const { files, heldIn } = heldBureau();
const folder = new BureauFolder(mkdtempSync(join(tmpdir(), 'held-pages-')));
const site = new HeldSite(folder, heldIn);

beforeAll(async () => {
  for (const [name, text] of files) folder.write(`data/${name}`, text);
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const run = folder.build({ AS_OF: '2026-11-15', CONTENT_DIR: content });
  expect([await run.ended, run.said()]).toEqual([0, expect.stringContaining('已生成')]);
});
afterAll(() => rmSync(folder.folder, { recursive: true }));

/** The section of a kindergarten's page that shows the rows of a table. */
const SECTIONS: Readonly<Record<SpoiltTable, RegExp>> = {
  fees: /^收费/,
  recognitions: /^普惠认定/,
  assessments: /^质量评估/,
  classes: /^班级与学位/,
  staffing: /^师资配备/,
  enrolment: /^班级与学位/,
  safety: /^安全与卫生/,
  filings: /^变更备案/,
  finance: /^经费收支/,
  penalties: /^处罚与通报/,
  campuses: /^基本信息/,
  kindergarten_history: /^基本信息/,
  support_pairs: /^结对帮扶/,
};

const section = (table: SpoiltTable): string => site.own(table).section(SECTIONS[table]).text;
const opening = (table: HeldCase): string => site.own(table).opening.text;
const COUNTY = '/districts/990121/';

/** What each surface says, each in a passage of it. */
const SAID: readonly (readonly [surface: string, words: () => string, passage: string])[] = [
  // 收费
  ['fees: the lead', () => opening('fees'), '不含：保育教育费（待核实）、伙食费（待核实）'],
  ['fees: the section', () => section('fees'), '本园的收费标准 待核实'],
  ['fees: how many rows', () => section('fees'), '另有 5 条记录 待核实 ，核对以前不显示。'],
  ['fees: the meta description', () => site.description('fees'), '小班、中班、大班一学年约 待核实。'],
  ['fees: the 公示牌', () => site.poster('fees'), '收费标准待核实。'],
  ['fees: the register', () => site.page('/fees/').text, '2 所的有关记录待核实，核对以后可能变动。'],
  ['fees: its row', () => site.row('/fees/', 'fees'), '普惠性民办 待核实 待核实 待核实 不适用 待核实 待核实'],
  ['fees: its download', () => site.cell('/fees/all.csv', 'fees', '保教费依据'), '待核实'],
  ['fees: other items', () => site.cell('/fees/all.csv', 'fees', '其他服务性收费和代收费项数'), '待核实'],
  ['fees: the list of its area', () => site.row(COUNTY, 'fees'), '普惠性民办 二类园 待核实 142'],
  ['fees: the comparison', () => site.compared('fees', 'yearly/小班'), '待核实 不含：保育教育费（待核实）'],
  ['fees: the finder', () => site.found('fees'), '小班保教费 待核实'],
  ['fees: completeness', () => site.cell('/completeness/all.csv', 'fees', '收费标准'), '待核实'],
  ['fees: open data', () => JSON.stringify(site.api('fees').costs[0]?.underReview), '["care","meal"]'],
  // 普惠认定
  ['recognitions: under the name', () => opening('recognitions'), '民办 · 普惠待核实'],
  ['recognitions: the section', () => section('recognitions'), '不能说是，也不能说不是普惠性民办幼儿园。'],
  ['recognitions: the meta description', () => site.description('recognitions'), '民办 · 普惠待核实，全日制'],
  ['recognitions: peers', () => site.own('recognitions').text, '普惠认定、城乡类型或班级待核实'],
  [
    'recognitions: its prices',
    () => section('recognitions') && site.own('recognitions').text,
    '本园是民办园（普惠待核实）',
  ],
  ['recognitions: the 公示牌', () => site.poster('recognitions'), '民办 · 普惠待核实'],
  ['recognitions: a register', () => site.row('/staffing/', 'recognitions'), '民办（普惠待核实）'],
  [
    'recognitions: a download',
    () => site.cell('/fees/all.csv', 'recognitions', '性质'),
    '民办（普惠待核实）',
  ],
  [
    'recognitions: the guide price',
    () => site.cell('/fees/all-items.csv', 'recognitions', '指导价最高标准'),
    '待核实',
  ],
  ['recognitions: the list of its area', () => site.row(COUNTY, 'recognitions'), '民办（普惠待核实）'],
  ['recognitions: the comparison', () => site.compared('recognitions', 'inclusive'), '待核实'],
  ['recognitions: the calculator', () => site.comparison('recognitions').nature.value, '民办（普惠待核实）'],
  ['recognitions: the finder', () => site.found('recognitions'), '民办（普惠待核实）'],
  ['recognitions: what the finder narrows by', () => site.facet('recognitions', 'inclusive'), '待核实'],
  [
    'recognitions: a list without script',
    () => site.page('/kindergartens/lists/inclusive/1/').text,
    '另有 1 所待核实，没有计入',
  ],
  [
    'recognitions: the sum of the register',
    () => site.page('/inclusive/').text,
    '；另有 1 所的普惠认定待核实，没有计入。',
  ],
  [
    'recognitions: the distribution of fees',
    () => site.page('/').text,
    '另有 1 所的普惠认定待核实，没有计入。',
  ],
  ['recognitions: the bars of its area', () => site.page(COUNTY).text, '普惠待核实的民办 1'],
  [
    'recognitions: the sum of its area',
    () => site.page('/districts/9901/').text,
    '63 另有 1 所的普惠认定待核实，没有计入',
  ],
  [
    'recognitions: who counts in an indicator',
    () => site.lines('/progress/inclusive-coverage/kindergartens.csv', 'recognitions'),
    '待核实，未计入',
  ],
  [
    'recognitions: an indicator',
    () => site.page('/progress/inclusive-coverage/').text,
    '所的有关记录待核实，核对以后可能变动。',
  ],
  // 质量评估
  ['assessments: the lead', () => opening('assessments'), '等级 待核实'],
  ['assessments: the section', () => section('assessments'), '等级、督导评估和检查结果 待核实'],
  ['assessments: the meta description', () => site.description('assessments'), '等级：待核实。'],
  ['assessments: the 公示牌', () => site.poster('assessments'), '等级 待核实'],
  [
    'assessments: the register',
    () => site.page('/assessments/').section(/^等级评定结果待核实/).text,
    '向日葵幼儿园',
  ],
  ['assessments: its row', () => site.row('/assessments/', 'assessments'), '待核实 待核实 未公布 未公布'],
  [
    'assessments: a kind of which a row is held',
    () => site.cell('/assessments/all.csv', 'assessments', '年度检查结果'),
    '待核实',
  ],
  [
    'assessments: the rating in its download',
    () => site.cell('/assessments/all.csv', 'assessments', '等级评定结果'),
    '待核实',
  ],
  [
    'assessments: its download',
    () => site.cell('/assessments/all.csv', 'assessments', '等级状态'),
    '等级评定结果待核实',
  ],
  ['assessments: the list of its area', () => site.row(COUNTY, 'assessments'), '非营利性民办 待核实'],
  ['assessments: the comparison', () => site.compared('assessments', 'rating-held'), '待核实'],
  ['assessments: what the finder narrows by', () => site.facet('assessments', 'rating'), '待核实'],
  [
    'assessments: completeness',
    () => site.cell('/completeness/all.csv', 'assessments', '保育教育质量'),
    '待核实',
  ],
  [
    'assessments: a waiver that goes by a rating',
    () => site.own('assessments').section(SECTIONS.fees).text,
    '减免标准待核实',
  ],
  // 班级与学位
  ['classes: children', () => site.own('classes').term(/^在园幼儿$/), '待核实'],
  [
    'classes: what is left of the approved places',
    () => site.own('classes').term(/^核定学位余额$/),
    '待核实',
  ],
  ['classes: the section', () => section('classes'), '班级和在园幼儿数 待核实'],
  ['classes: ratios', () => site.own('classes').text, '在园幼儿数待核实，不能测算'],
  ['classes: the register of staff', () => site.cell('/staffing/all.csv', 'classes', '在园幼儿'), '待核实'],
  ['classes: the comparison', () => site.compared('classes', 'class-size'), '待核实'],
  ['classes: the list of its area', () => site.row(COUNTY, 'classes'), '大班减免后 170 元/月 待核实'],
  ['classes: the sum of the bureau', () => site.page('/').text, '另有 3 所的在园幼儿待核实，没有计入'],
  ['classes: the sum of its area', () => site.page(COUNTY).text, '另有 1 所的在园幼儿待核实，没有计入'],
  [
    'classes: who counts in an indicator',
    () => site.lines('/progress/class-size-compliance/kindergartens.csv', 'classes'),
    '待核实，未计入',
  ],
  [
    'classes: enrolment of the area',
    () => site.lines('/progress/gross-enrolment-rate/kindergartens.csv', 'classes'),
    '待核实，未计入',
  ],
  // 师资配备
  ['staffing: the lead', () => opening('staffing'), '教职工配备待核实，不能测算'],
  ['staffing: the section', () => section('staffing'), '教职工的资质和配备 待核实'],
  ['staffing: the register', () => site.row('/staffing/', 'staffing'), '179 待核实 待核实 待核实'],
  ['staffing: its download', () => site.cell('/staffing/all.csv', 'staffing', '没有公布的岗位'), '待核实'],
  ['staffing: the comparison', () => site.compared('staffing', 'teachers'), '待核实'],
  ['staffing: the finder', () => site.found('staffing'), '教师与幼儿 待核实'],
  [
    'staffing: completeness',
    () => site.cell('/completeness/all.csv', 'staffing', '教师和其他工作人员的配备'),
    '待核实',
  ],
  [
    'staffing: who counts in an indicator',
    () => site.lines('/progress/certified-teachers/kindergartens.csv', 'staffing'),
    '待核实，未计入',
  ],
  // 招生
  ['enrolment: the lead', () => opening('enrolment'), '空余学位 待核实 本学年的招生计划和录取人数待核实'],
  ['enrolment: the section', () => section('enrolment'), '招生计划 待核实'],
  ['enrolment: the comparison', () => site.compared('enrolment', 'free/小班'), '待核实'],
  ['enrolment: the finder', () => site.found('enrolment'), '小班空余学位 待核实'],
  ['enrolment: completeness', () => site.cell('/completeness/all.csv', 'enrolment', '招生'), '待核实'],
  // 其余
  ['safety: the section', () => section('safety'), '另有 3 条记录 待核实 ，核对以前不显示。'],
  ['safety: the comparison', () => site.compared('safety', 'guards'), '待核实'],
  [
    'safety: who counts in an indicator',
    () => site.lines('/progress/safety-guards/kindergartens.csv', 'safety'),
    '待核实，未计入',
  ],
  ['filings: the section', () => section('filings'), '另有 1 条记录 待核实 ，核对以前不显示。'],
  [
    'filings: who counts in an indicator',
    () => site.lines('/progress/filing-on-time/kindergartens.csv', 'filings'),
    '待核实，未计入',
  ],
  ['finance: the section', () => section('finance'), '经费收支 待核实'],
  ['finance: completeness', () => site.cell('/completeness/all.csv', 'finance', '经费收支'), '待核实'],
  ['penalties: the section', () => section('penalties'), '另有 1 条记录 待核实 ，核对以前不显示。'],
  ['campuses: the section', () => section('campuses'), '另有 2 条记录 待核实 ，核对以前不显示。'],
  [
    'kindergarten_history: the section',
    () => section('kindergarten_history'),
    '另有 1 条记录 待核实 ，核对以前不显示。',
  ],
  ['support_pairs: the section', () => section('support_pairs'), '另有 4 条记录 待核实 ，核对以前不显示。'],
  ['support_pairs: the sums', () => site.page('/support/').text, '所受帮扶园，另有结对待核实，没有计入'],
  // One row among others
  ['a price: the lead', () => opening('a price'), '不含：伙食费（待核实）'],
  ['a price: the sum is at least', () => opening('a price'), '至少'],
  ['a price: the register', () => site.cell('/fees/all.csv', 'a price', '伙食费'), '待核实'],
  ['a price: what other items are counted', () => site.row('/fees/', 'a price'), '另有收费待核实，没有计入'],
  [
    'a class: how many keep to the limit',
    () => site.own('a class').section(SECTIONS.classes).text,
    '另有班级待核实，没有计入',
  ],
  ['a class: children', () => site.own('a class').term(/^在园幼儿$/), '待核实'],
  ['a class: the comparison', () => site.compared('a class', 'class-size'), '另有班级待核实，没有计入'],
  ['a year: children', () => site.own('a year').term(/^在园幼儿$/), '待核实'],
  ['a year: the register of staff', () => site.cell('/staffing/all.csv', 'a year', '在园幼儿'), '待核实'],
  ['a year: the prices of an age', () => site.cell('/fees/all.csv', 'a year', '保教费标准（小班）'), '420'],
  ['a project: a figure of its area', () => site.page('/progress/new-places/').text, '有关记录待核实'],
  [
    'a project: a target of its area',
    () => site.page('/progress/').text,
    '新增学位 目标不低于 1,500 个 · 2025 年底 待核实',
  ],
  ['who owes what', () => site.page('/completeness/').text, '1 所待核实'],
];

describe('where a row is held until it is checked, every surface says so', () => {
  it.each(SAID.map(([surface, words, passage]) => ({ surface, words, passage })))(
    '$surface',
    ({ words, passage }) => {
      expect(words()).toContain(passage);
    },
  );
});

describe('nothing is said to be none, or not published, that may be among what is held', () => {
  it.each(['fees', 'recognitions', 'assessments', 'staffing', 'finance'] as const)(
    'by the section of %s',
    (table) => {
      expect(section(table)).not.toMatch(/未公布|没有公布|其他民办/);
    },
  );

  it.each([
    { table: 'fees', path: '/fees/all.csv' },
    { table: 'staffing', path: '/staffing/all.csv' },
  ] as const)('by the download $path', ({ table, path }) => {
    expect(site.lines(path, table)).not.toMatch(/未公布|没有公布/);
  });

  it.each(SPOILT_TABLES.map((table) => ({ table })))(
    'by open data and the comparison: $table',
    ({ table }) => {
      const made = FACTS.filter(({ source }) => source.tables.some((one) => one === table)).map(
        ({ id }) => id,
      );
      const { facts } = site.api(table);
      expect(made.filter((id) => facts[id]?.absent === 'not-given')).toEqual([]);
      expect(made.filter((id) => site.compared(table, id).includes('未公布'))).toEqual([]);
    },
  );

  it('by the data for search engines', () => {
    expect(site.jsonLd('recognitions')).not.toContain('普惠性幼儿园');
    expect(site.jsonLd('staffing')).not.toContain('numberOfEmployees');
    expect(site.jsonLd('classes')).not.toContain('在园幼儿数');
  });
});
