import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../../src/dataset/checks/index.ts';
import { PRIVACY_RULE } from '../../../../src/dataset/privacy/privacy-rule.ts';
import { examine } from '../../../../src/dataset/validate.ts';
import {
  bureauFiles,
  FIXTURE_AS_OF,
  ruleFixture,
  ruleFixtures,
  withLines,
  withPassage,
} from '../../../fixtures/bureau.ts';
import { findingsIn } from './examination.ts';

const RULES = [...CHECKS, PRIVACY_RULE].map((rule) => rule.id);

describe('the rules', () => {
  it('have nothing to say about the minimal bureau', () => {
    expect(findingsIn(bureauFiles())).toEqual([]);
  });

  it('have each an id of its own in the field’s terms, and a sentence for the manual', () => {
    expect(RULES.filter((id, index) => RULES.indexOf(id) !== index)).toEqual([]);
    expect(RULES.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect([...CHECKS, PRIVACY_RULE].filter((rule) => !rule.description.endsWith('。'))).toEqual([]);
  });

  it('have each a broken bureau', () => {
    expect(RULES.filter((id) => !ruleFixtures().includes(id))).toEqual([]);
  });

  it('let only the two waivable errors of the data dictionary be waived', () => {
    expect(CHECKS.filter((check) => check.waivable).map((check) => check.id)).toEqual([
      'fee-over-cap',
      'fee-name',
    ]);
  });
});

describe.each(RULES)('the bureau broken against %s', (rule) => {
  const { files, content, expected } = ruleFixture(rule);

  it('is reported exactly, and its sound rows are not', () => {
    expect(findingsIn(files, content)).toEqual(expected);
  });
});

describe('a kindergarten with two leads in one round and school year', () => {
  it('is reported at the second, which names the row of the first', () => {
    const second = '第三轮,2026-2027,,云州市第一幼儿园,9900112346,,2';
    expect(findingsIn(bureauFiles(withLines('support_pairs.csv', second)))).toMatchObject([
      {
        file: 'support_pairs.csv',
        row: 3,
        column: 'E',
        rule: 'one-helper',
        message: '受帮扶园 9900112346 在第三轮 2026-2027 学年已有牵头园（第 2 行），这里又有一所。',
      },
    ]);
  });
});

describe('standards of a catch-all item', () => {
  it('are not compared with a median: what stands under “其他” has nothing in common', () => {
    const other = (code: string, amount: number) =>
      `${code},住宿费,其他,全部,2026-09-01,${amount},元/生·月,寄宿,示发改〔2026〕8号,整月未住宿的全退。,,,`;
    const codes = [1, 2, 3, 4, 5].map((last) => `990011235${last}`);
    const rows = codes.map(
      (code) =>
        `${code},云溪镇第${code.slice(-1)}幼儿园,,990101002,,,云溪镇滨河路10号,,,,000-1234570,民办,民办,,营利性,幼儿园,全日制,镇区,否,不适用,90,在办,`,
    );
    const amounts = [10, 1000, 1000, 1000, 12000];
    const files = bureauFiles({
      ...withLines('kindergartens.csv', ...rows),
      ...withLines('fees.csv', ...codes.map((code, index) => other(code, amounts[index] ?? 0))),
    });
    expect(findingsIn(files)).toEqual([]);
  });
});

describe('a table that is not kept', () => {
  it('makes the codes that refer to it one notice, not an error each', () => {
    const files = bureauFiles({ 'rating_schemes.csv': null });
    expect(findingsIn(files)).toMatchObject([
      { file: 'fee_caps.csv', row: 2, column: 'D', rule: 'foreign-key', severity: 'notice' },
      { file: 'assessments.csv', row: 2, column: 'D', rule: 'foreign-key', severity: 'notice' },
    ]);
  });
});

describe('the bureau’s settings', () => {
  it('allow the principal’s name where the bureau has decided so', () => {
    const { files } = ruleFixture('principal-name');
    const allowed = withPassage('site.json', '"demo": true', '"demo": true,\n  "publishPrincipalName": true');
    const site = bureauFiles(allowed).get('site.json');
    expect(site && findingsIn(new Map([...files, ['site.json', site]]))).toEqual([]);
  });

  it('set the class size that twice is too much', () => {
    const { files } = ruleFixture('class-size-implausible');
    const limits = '"demo": true,\n  "thresholds": { "classSize": { "小班": 26 } }';
    const site = bureauFiles(withPassage('site.json', '"demo": true', limits)).get('site.json');
    expect(site && findingsIn(new Map([...files, ['site.json', site]]))).toMatchObject([
      { row: 6, value: '0' },
    ]);
  });
});

describe('two standards of one item and age from one day', () => {
  it('are one row written twice, and told as such alone', () => {
    const row =
      '9900112345,住宿费,住宿费,全部,2026-09-01,200,元/生·月,寄宿,示发改〔2026〕8号,整月未住宿的全退。,,,';
    const { issues } = examine(bureauFiles(withLines('fees.csv', row, row.replace(',200,', ',220,'))), {
      asOf: FIXTURE_AS_OF,
    });
    expect(issues).toMatchObject([
      {
        rule: 'primary-key',
        row: 7,
        message: '标识码、收费类别、收费项目、年龄段、执行日期与第 6 行相同，两行的内容却不同。',
        remedy:
          '同一年龄段同一天起只能有一个标准：留下现在执行的一行。年龄段不同的，改年龄段；先后执行的，改执行日期；是两个项目的，收费项目写得不同。',
      },
    ]);
  });
});
