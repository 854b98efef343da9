import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/domain/bureau.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { catalogueRows, commonTerms, ownTerms } from '../../../src/progress/catalogue.ts';
import { aBureau, aKindergarten, aPost, aPrivateKindergarten } from '../builders.ts';
import { aFee, aRecognition, aWaiver } from '../fee-builders.ts';

const entry = (no: number, table: CatalogueEntry['table']): CatalogueEntry => ({
  no,
  topic: '学前教育',
  subtopic: '事项',
  content: '内容',
  basis: '依据',
  timeLimit: '时限',
  publisher: '云州市教育体育局',
  channel: '本网站',
  audience: '全社会',
  mode: '主动公开',
  table,
});

/** The day an entry was last updated, as the catalogue shows it. */
const updated = (table: string) => {
  const bureau = aBureau({
    disclosureCatalogue: [entry(1, table)],
    kindergartens: [
      aKindergarten({
        staffing: [aPost('园长', 1)],
        fees: [aFee({ noticedOn: isoDate('2026-08-28') }), aFee({ effectiveFrom: isoDate('2027-02-01') })],
        filings: [
          {
            code: '9900000001',
            post: '园长',
            changedOn: isoDate('2026-06-01'),
            headcount: 1,
            filedOn: isoDate('2026-06-20'),
            updatedOn: NOT_GIVEN,
          },
        ],
      }),
    ],
    supportPairs: [
      {
        round: '第三轮',
        schoolYear: schoolYear('2026-2027'),
        leadCode: NOT_GIVEN,
        leadName: '示范园',
        supportedCode: '9900000001',
        planUrl: NOT_GIVEN,
        activities: NOT_GIVEN,
      },
    ],
  });
  return catalogueRows(bureau)[0]?.cell?.on;
};

describe('the 主动公开目录', () => {
  it.each([
    ['safety', '待核实'],
    ['penalties', '待核实'],
    ['fees', '未公布'],
  ])('says of a table whose rows are all held that it is being checked: %s', (table, word) => {
    const held = [
      { table: 'safety', rows: 1 },
      { table: 'penalties', rows: 1 },
    ];
    const bureau = aBureau({
      disclosureCatalogue: [entry(1, table)],
      kindergartens: [aKindergarten({ held })],
    });
    expect(catalogueRows(bureau)[0]?.cell?.word).toBe(word);
  });

  it('says of an entry when the rows of its table were last made known', () => {
    expect(updated('staffing')).toBe('2026-09-15');
    expect(updated('fees')).toBe('2026-08-28');
    expect(updated('filings')).toBe('2026-06-20');
  });

  it('dates a pairing from the start of its school year', () => {
    expect(updated('support_pairs')).toBe('2026-09-01');
  });

  it('dates the kindergartens themselves by 数据截至', () => {
    expect(updated('kindergartens')).toBe('2026-09-15');
  });

  it('has no day where nothing is published yet', () => {
    expect(updated('projects')).toBeNull();
  });

  const word = (table: string, change: Parameters<typeof aBureau>[0] = {}) =>
    catalogueRows(aBureau({ disclosureCatalogue: [entry(1, table)], ...change }))[0]?.cell?.word;

  it('dates the list of recognised kindergartens by the newest change, also a revocation', () => {
    const revoked = aRecognition({ recognisedOn: isoDate('2025-08-25'), revokedOn: isoDate('2026-09-18') });
    const kindergartens = [aPrivateKindergarten({ recognitions: [revoked] })];
    expect(word('recognitions', { kindergartens })).toBe('已公布，数据日期 2026.9.18');
  });

  it('says of a rule that takes effect later that it is published, and from when it holds', () => {
    const feeWaivers = [aWaiver({ effectiveFrom: isoDate('2027-02-01') })];
    expect(word('fee_waivers', { feeWaivers })).toBe('已公布，2027.2.1 起执行');
  });

  it('does not call penalties 未公布 where all have left the site', () => {
    expect(word('penalties')).toBe('没有正在公示的');
  });

  it('calls penalties 未公布 where the bureau keeps no such table', () => {
    expect(word('penalties', { missingTables: new Set(['penalties'] as const) })).toBe('未公布');
  });

  it('has no state for an entry that no table feeds', () => {
    const bureau = aBureau({ disclosureCatalogue: [entry(1, NOT_GIVEN)] });
    expect(catalogueRows(bureau)[0]).toMatchObject({ table: null, cell: null });
  });
});

describe('the terms of a catalogue', () => {
  const late = { ...entry(3, NOT_GIVEN), timeLimit: '每年1月31日前' };
  const entries = [entry(1, 'fees'), entry(2, 'staffing'), late];

  it('are said once where most entries have the same', () => {
    expect(commonTerms(entries)).toEqual({
      公开时限: '时限',
      公开主体: '云州市教育体育局',
      渠道和对象: '本网站；全社会；主动公开',
    });
  });

  it('are said of an entry where they are others', () => {
    expect(ownTerms(late, commonTerms(entries))).toEqual({ 公开时限: '每年1月31日前' });
  });

  it('are each entry’s own where no two are alike', () => {
    const common = commonTerms([entry(1, 'fees'), late]);
    expect(common).toEqual({ 公开主体: '云州市教育体育局', 渠道和对象: '本网站；全社会；主动公开' });
    expect(ownTerms(late, common)).toEqual({ 公开时限: '每年1月31日前' });
  });

  it('of a single entry are its own', () => {
    expect(commonTerms([late])).toEqual({});
  });
});
