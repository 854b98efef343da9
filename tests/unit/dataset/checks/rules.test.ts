import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../../src/dataset/checks/index.ts';
import { PRIVACY_RULE } from '../../../../src/dataset/checks/privacy.ts';
import { bureauFiles, ruleFixture, ruleFixtures, withPassage } from '../../../fixtures/bureau.ts';
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
