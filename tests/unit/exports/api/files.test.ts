import { describe, expect, it } from 'vitest';
import { examine } from '../../../../src/dataset/validate.ts';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import { indexFile } from '../../../../src/exports/api/index-file.ts';
import { indicatorFile, indicatorsFile } from '../../../../src/exports/api/indicators.ts';
import { kindergartenFile } from '../../../../src/exports/api/kindergarten-file.ts';
import { REGISTER_IDS } from '../../../../src/exports/api/registers.ts';
import { INDICATORS } from '../../../../src/indicators/index.ts';
import { profilesOf } from '../../../../src/profile/index.ts';
import { REGISTERS } from '../../../../src/views/registers/index.ts';
import {
  bureauFiles,
  FIXTURE_AS_OF,
  type Changes,
  withLines,
  withPassage,
} from '../../../fixtures/bureau.ts';
import { ABOUT, FORMS, everyFile, faultsOfFiles } from './every-file.ts';

const OWN = '9900112345';
const COUNTY = '990101';

function bureauOf(changes: Changes = {}): Bureau {
  const bureau = examine(bureauFiles(changes), { asOf: FIXTURE_AS_OF }).bureau();
  if (!bureau) throw new Error('the bureau may not be published');
  return bureau;
}

function kindergarten(changes: Changes) {
  const bureau = bureauOf(changes);
  const profile = profilesOf(bureau).get(OWN);
  if (!profile) throw new Error(`no kindergarten ${OWN}`);
  return kindergartenFile(profile, bureau.missingTables);
}

describe('every file of the API is as its form says', () => {
  it('of a bureau with a row in every table', () => {
    expect(faultsOfFiles(bureauOf())).toEqual([]);
  });

  it('of a bureau that keeps few tables', () => {
    const gone = ['safety', 'filings', 'penalties', 'finance', 'indicators', 'support_pairs', 'projects'];
    expect(faultsOfFiles(bureauOf(Object.fromEntries(gone.map((name) => [`${name}.csv`, null]))))).toEqual(
      [],
    );
  });

  it('and index.json', () => {
    const generatedFor = { day: FIXTURE_AS_OF, commit: null };
    const index = indexFile({ ...ABOUT, counts: { kindergarten: 2 } });
    expect(FORMS.faults({ $ref: '#/components/schemas/Index' }, { generatedFor, ...index })).toEqual([]);
  });
});

describe('what there is not', () => {
  it('is null with its reason where the bureau does not keep the table, not an empty list', () => {
    const { tables } = kindergarten({ 'safety.csv': null });
    expect(tables.safety).toEqual({ rows: null, absent: 'not-kept', underReview: 0 });
  });

  it('is an empty list where the table has no such row', () => {
    expect(kindergarten({}).tables.recognitions).toEqual({ rows: [], absent: null, underReview: 0 });
  });
});

describe('rows that are held back', () => {
  const held = {
    ...withPassage('site.json', '"demo": true', '"demo": true, "publishPolicy": "hold"'),
    ...withLines(
      'fees.csv',
      '9900112345,代收费,体检费,全部,2026-09-01,30-40,元/生·次,体检,示发改〔2025〕60号,多退少补。,是,,',
    ),
  };

  it('are counted, so that the others do not seem to be all', () => {
    expect(kindergarten(held).tables.fees.underReview).toBe(1);
  });

  it('are in no file', () => {
    expect(JSON.stringify(everyFile(bureauOf(held)))).not.toContain('体检费');
  });
});

describe('an indicator in yuan', () => {
  const published = withLines(
    'indicators.csv',
    'inclusive-subsidy-per-child,990101,2025,,,512.5,2025-12-31,云溪县2025年财政决算,,元/生·年',
  );
  const { unit, areas } = indicatorFile(bureauOf(published), INDICATORS['inclusive-subsidy-per-child']);
  const reported = areas.find(({ code }) => code === COUNTY)?.series.flatMap((point) => point.reported) ?? [];

  it('is in 分, and says so', () => {
    expect([unit, reported.map(({ value }) => value)]).toEqual(['分', [51_250]]);
  });

  it('is not there where it was not computed, and says why', () => {
    const computed = areas.find(({ code }) => code === COUNTY)?.series[0]?.computed;
    expect(computed).toMatchObject({ value: null, absent: 'not-given', reason: 'reported-only' });
  });
});

it('an indicator has its everyday names where it is defined and where it is told', () => {
  const names = ['普惠率', '普惠覆盖率', '普惠园覆盖率'];
  const defined = indicatorsFile().indicators.find(({ id }) => id === 'inclusive-coverage');
  expect(defined?.alsoCalled).toEqual(names);
  expect(indicatorFile(bureauOf(), INDICATORS['inclusive-coverage']).alsoCalled).toEqual(names);
});

describe('the registers', () => {
  it('are those of the site', () => {
    expect(REGISTER_IDS).toEqual(REGISTERS.map(({ id }) => id));
  });
});
