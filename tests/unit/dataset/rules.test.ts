import { UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { describe, expect, it } from 'vitest';
import { CHECKS, examine, RULES } from '../../../src/dataset/index.ts';
import { PRIVACY_RULE } from '../../../src/dataset/privacy/privacy-rule.ts';
import { bureauFiles, FIXTURE_AS_OF, ruleFixture, ruleFixtures, withPassage } from '../../fixtures/bureau.ts';

/** The rules of the reader, of keys, files and waivers; those that cross tables have their own tests. */
const crossing: ReadonlySet<string> = new Set([...CHECKS.map((check) => check.id), PRIVACY_RULE.id]);
const STRUCTURAL = RULES.map((rule) => rule.id).filter((id) => !crossing.has(id));

describe('the list of rules', () => {
  it('has each rule once, with a sentence for the manual', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(RULES.filter((rule) => !rule.description.endsWith('。'))).toEqual([]);
  });

  it('has each rule that a fixture is named after, and a fixture for each rule', () => {
    expect(ruleFixtures().toSorted()).toEqual(RULES.map((rule) => rule.id).toSorted());
  });
});

describe('the minimal bureau', () => {
  const examination = examine(bureauFiles(), { asOf: FIXTURE_AS_OF });

  it('has no issue and is published', () => {
    expect(examination.issues).toEqual([]);
    expect(examination.counts).toEqual({ error: 0, warning: 0, notice: 0 });
    expect(examination.publishable).toBe(true);
  });

  it('becomes a bureau of two kindergartens', () => {
    const bureau = examination.bureau();
    expect(bureau?.kindergartens.map((one) => [one.code, one.town.name, one.county?.name])).toEqual([
      ['9900112345', '云溪镇', '云溪县'],
      ['9900112346', '云溪镇', '云溪县'],
    ]);
    expect(bureau?.dataUntil).toBe('2026-09-15');
  });
});

describe.each(STRUCTURAL)('the bureau broken against %s', (rule) => {
  const { files, content, irregularFiles, expected } = ruleFixture(rule);

  it('is reported exactly, all of it', () => {
    expect(examine(files, { asOf: FIXTURE_AS_OF, content, irregularFiles }).issues).toEqual(expected);
  });
});

describe('a mobile number under a wrong key of site.json', () => {
  it('is told once, masked, and printed by no other issue', () => {
    const site =
      '{\n  "siteName": "公示",\n  "regionCode": "990101",\n  "bureau": { "name": "教体局" },\n  "tel": "13800001234"\n}\n';
    const { issues } = examine(bureauFiles({ 'site.json': site }), { asOf: FIXTURE_AS_OF });
    expect(issues.map((issue) => [issue.line, issue.rule, issue.value])).toEqual([
      [5, 'privacy', '138****1234'],
    ]);
  });
});

describe('a column of principals', () => {
  const table = String(
    bureauFiles().get('kindergartens.csv') &&
      new TextDecoder().decode(bureauFiles().get('kindergartens.csv')),
  );
  const [header = '', first = '', second = ''] = table.split('\n');
  const { issues, publishable } = examine(
    bureauFiles({ 'kindergartens.csv': `${header},园长\n${first},王芳\n${second},李秀英\n` }),
    { asOf: FIXTURE_AS_OF },
  );

  it('is one privacy error, and no hint to call it 园长姓名', () => {
    expect(issues.map(({ rule, header: named }) => [rule, named])).toEqual([['privacy', '园长']]);
    expect(JSON.stringify(issues)).not.toContain('园长姓名');
  });

  it('stops the publication and prints no name', () => {
    expect(publishable).toBe(false);
    expect(JSON.stringify(issues)).not.toMatch(/王芳|李秀英/);
  });
});

describe('a kindergarten row that cannot be read', () => {
  const broken = withPassage('kindergartens.csv', '990101002,文昌社区,', '99010100,文昌社区,');

  it('is told at its cell, and not once more as a pair without a lead', () => {
    const { issues } = examine(bureauFiles(broken), { asOf: FIXTURE_AS_OF });
    expect(
      issues.filter(({ severity }) => severity === 'error').map(({ file, rule }) => [file, rule]),
    ).toEqual([['kindergartens.csv', 'pattern-error']]);
  });
});

describe('a link that is refused, under the policy hold', () => {
  it('is held alone: the kindergarten stays, its link reads 待核实', () => {
    const { files } = ruleFixture('link-error');
    const site = bureauFiles(
      withPassage('site.json', '"demo": true', '"demo": true,\n  "publishPolicy": "hold"'),
    ).get('site.json');
    const held = examine(new Map([...files, ...(site ? [['site.json', site] as const] : [])]), {
      asOf: FIXTURE_AS_OF,
    });
    expect(held.publishable).toBe(true);
    expect(held.bureau()?.kindergartens.map(({ website }) => website)).toEqual([UNDER_REVIEW, UNDER_REVIEW]);
  });
});
