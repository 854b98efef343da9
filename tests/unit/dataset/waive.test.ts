import { describe, expect, it } from 'vitest';
import { examine, type Examination } from '../../../src/dataset/index.ts';
import { bureauFiles, type Changes, FIXTURE_AS_OF, withLines, withPassage } from '../../fixtures/bureau.ts';

const OVER_CAP = withPassage('fees.csv', ',380,', ',980,');
const CAP_KEY = '9900112345|保育教育费|保育教育费|全部|2025-09-01';

function waived(waiver: string, changes: Changes): Examination {
  const files = bureauFiles({ ...changes, ...withLines('waivers.csv', waiver) });
  return examine(files, { asOf: FIXTURE_AS_OF });
}

describe('a waiver', () => {
  it('silences an error of a waivable rule', () => {
    const {
      issues,
      waived: silenced,
      publishable,
    } = waived(`fee-over-cap,fees.csv,${CAP_KEY},过渡期,示发改函〔2025〕6号,2026-12-31`, OVER_CAP);
    expect(issues).toEqual([]);
    expect(silenced).toMatchObject([{ rule: 'fee-over-cap', row: 2 }]);
    expect(publishable).toBe(true);
  });

  it('holds on its last day', () => {
    const waiver = `fee-over-cap,fees.csv,${CAP_KEY},过渡期,示发改函〔2025〕6号,${FIXTURE_AS_OF}`;
    expect(waived(waiver, OVER_CAP).issues).toEqual([]);
  });

  it('silences a warning', () => {
    const waiver = 'unknown-label,safety.csv,备注,上级要求保留,示教函〔2026〕1号,2026-12-31';
    const changes = withPassage('safety.csv', '结对医疗机构\n', '结对医疗机构,备注\n');
    const padded = { 'safety.csv': String(changes['safety.csv']).replaceAll(/(院|无)\n/g, '$1,\n') };
    expect(waived(waiver, padded).issues).toEqual([]);
  });

  it('knows the row by the key as the file has it, too', () => {
    const changes = { 'fees.csv': String(OVER_CAP['fees.csv']).replace('2025-09-01,980', '2025/9/1,980') };
    const waiver = (day: string): string =>
      `fee-over-cap,fees.csv,${CAP_KEY.replace('2025-09-01', day)},过渡期,示发改函〔2025〕6号,2026-12-31`;
    expect(waived(waiver('2025/9/1'), changes).counts.error).toBe(0);
    expect(waived(waiver('2025-09-01'), changes).counts.error).toBe(0);
  });

  it('does not silence an error of another rule, and says so', () => {
    const waiver = 'type-error,safety.csv,9900112345|9/10/26,理由,文号,2026-12-31';
    const { issues } = waived(waiver, withPassage('safety.csv', '2026-09-10', '9/10/26'));
    expect(issues).toMatchObject([
      { rule: 'type-error' },
      {
        rule: 'stale-waiver',
        message: '规则 type-error 的错误不能豁免。',
        remedy: '能豁免的是提醒，以及这些规则的错误：fee-over-cap、fee-name。请改好数据，删去这一行。',
      },
    ]);
  });

  it('is not called needless while what its rule compares cannot be read', () => {
    const waiver = `fee-over-cap,fees.csv,${CAP_KEY},过渡期,示发改函〔2025〕6号,2026-12-31`;
    const withoutCodes = withPassage('kindergartens.csv', '标识码,名称', '编号,名称');
    const { issues } = waived(waiver, { ...OVER_CAP, ...withoutCodes });
    expect(issues.map(({ rule }) => rule)).not.toContain('stale-waiver');
    const mended = waived(waiver, {});
    expect(mended.issues.map(({ rule }) => rule)).toEqual(['stale-waiver']);
  });

  it('that is past its day silences nothing', () => {
    const waiver = `fee-over-cap,fees.csv,${CAP_KEY},过渡期,示发改函〔2025〕6号,2026-10-14`;
    expect(waived(waiver, OVER_CAP).issues).toMatchObject([
      { rule: 'fee-over-cap' },
      {
        file: 'waivers.csv',
        row: 2,
        column: 'F',
        header: '有效期至',
        value: '2026-10-14',
        rule: 'stale-waiver',
        severity: 'error',
        message: '豁免到 2026-10-14 为止，已经过期。',
        remedy: '问题还在：改好数据并删去这一行，或取得新的批准后改有效期。',
      },
    ]);
  });
});
