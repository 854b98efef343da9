import { describe, expect, it } from 'vitest';
import { examine } from '../../../../src/dataset/validate.ts';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { changesFile } from '../../../../src/exports/api/changes.ts';
import { dictionaryFile } from '../../../../src/exports/api/dictionary.ts';
import {
  countyListOf,
  districtsFile,
  kindergartenList,
  kindergartensFile,
} from '../../../../src/exports/api/districts.ts';
import { ENDPOINTS } from '../../../../src/exports/api/endpoints.ts';
import { indexFile } from '../../../../src/exports/api/index-file.ts';
import { indicatorFile, indicatorsFile } from '../../../../src/exports/api/indicators.ts';
import { kindergartenFile } from '../../../../src/exports/api/kindergarten-file.ts';
import { noticesFile } from '../../../../src/exports/api/notices.ts';
import { openapiFile } from '../../../../src/exports/api/openapi.ts';
import { plansFile } from '../../../../src/exports/api/plans.ts';
import { REGISTER_IDS, registerFile, registerIndex } from '../../../../src/exports/api/registers.ts';
import { updatedFile } from '../../../../src/exports/api/updated.ts';
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
import type { OpenApi } from '../../../site/api/client.ts';
import { Forms } from '../../../site/api/forms.ts';

const OWN = '9900112345';
const COUNTY = '990101';
const about = { title: '云溪县学前教育信息公开', publisher: '云溪县教育体育局', documentation: null };
const stamp = { day: FIXTURE_AS_OF, commit: null };
const forms = new Forms(openapiFile(about) as OpenApi);

function bureauOf(changes: Changes = {}): Bureau {
  const bureau = examine(bureauFiles(changes), { asOf: FIXTURE_AS_OF }).bureau();
  if (!bureau) throw new Error('the bureau may not be published');
  return bureau;
}

/** Every kind of file of a bureau, under the id of its endpoint. */
function filesOf(bureau: Bureau): Readonly<Record<string, object>> {
  const profiles = profilesOf(bureau);
  const profile = profiles.get(OWN);
  if (!profile) throw new Error(`no kindergarten ${OWN}`);
  const list = countyListOf(bureau, COUNTY);
  const registers = REGISTER_IDS.flatMap((id) => [
    [`${id}RegisterIndex`, registerIndex(bureau, id)],
    [`${id}Register`, registerFile(id, list, profiles, bureau.missingTables)],
  ]);
  return {
    kindergartenIndex: kindergartensFile(bureau),
    kindergartenList: kindergartenList(list, profiles),
    kindergarten: kindergartenFile(profile, bureau.missingTables),
    districts: districtsFile(bureau),
    indicatorIndex: indicatorsFile(),
    indicator: indicatorFile(bureau, INDICATORS['inclusive-subsidy-per-child']),
    ...(Object.fromEntries(registers) as Readonly<Record<string, object>>),
    plans: plansFile(bureau),
    notices: noticesFile([
      {
        slug: 'mingdan',
        title: '名单',
        pubDate: isoDate('2026-09-01'),
        source: '云溪县教育体育局',
        docNo: undefined,
        category: '其他',
        description: '公示。',
      },
    ]),
    changes: changesFile({ since: null, isCut: false, changes: [], publications: [] }),
    dictionary: dictionaryFile(bureau),
    updated: updatedFile(stamp, { updatedOn: null, dataUntil: bureau.dataUntil }),
  };
}

const faultsOf = (bureau: Bureau): readonly string[] => {
  const files = filesOf(bureau);
  return ENDPOINTS.flatMap(({ id, schema }) =>
    forms.faults(schema.json, { generatedFor: stamp, ...files[id] }).map((fault) => `${id} ${fault}`),
  );
};

const kindergarten = (changes: Changes) => {
  const bureau = bureauOf(changes);
  const profile = profilesOf(bureau).get(OWN);
  if (!profile) throw new Error(`no kindergarten ${OWN}`);
  return kindergartenFile(profile, bureau.missingTables);
};

describe('every file of the API is as its form says', () => {
  it('of a bureau with a row in every table', () => {
    expect(faultsOf(bureauOf())).toEqual([]);
  });

  it('of a bureau that keeps few tables', () => {
    const gone = ['safety', 'filings', 'penalties', 'finance', 'indicators', 'support_pairs', 'projects'];
    expect(faultsOf(bureauOf(Object.fromEntries(gone.map((name) => [`${name}.csv`, null]))))).toEqual([]);
  });

  it('and index.json', () => {
    const index = indexFile({ ...about, counts: { kindergarten: 2 } });
    const form = { $ref: '#/components/schemas/Index' };
    expect(forms.faults(form, { generatedFor: stamp, ...index })).toEqual([]);
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
    expect(JSON.stringify(filesOf(bureauOf(held)))).not.toContain('体检费');
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

describe('the registers', () => {
  it('are those of the site', () => {
    expect(REGISTER_IDS).toEqual(REGISTERS.map(({ id }) => id));
  });
});
