import type { Bureau } from '../../../../src/domain/bureau.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { changesFile } from '../../../../src/exports/api/changes.ts';
import { dictionaryFile } from '../../../../src/exports/api/dictionary.ts';
import {
  countyLists,
  districtsFile,
  kindergartenList,
  kindergartensFile,
} from '../../../../src/exports/api/districts.ts';
import { ENDPOINTS } from '../../../../src/exports/api/endpoints.ts';
import { indicatorFile, indicatorsFile } from '../../../../src/exports/api/indicators.ts';
import { kindergartenFile } from '../../../../src/exports/api/kindergarten-file.ts';
import { noticesFile } from '../../../../src/exports/api/notices.ts';
import { openapiFile } from '../../../../src/exports/api/openapi.ts';
import { plansFile } from '../../../../src/exports/api/plans.ts';
import { REGISTER_IDS, registerFile, registerIndex } from '../../../../src/exports/api/registers.ts';
import { updatedFile } from '../../../../src/exports/api/updated.ts';
import { INDICATORS } from '../../../../src/indicators/index.ts';
import { profilesOf } from '../../../../src/profile/index.ts';
import type { OpenApi } from '../../../site/api/client.ts';
import { Forms } from '../../../site/api/forms.ts';

/** What the files of a bureau say of themselves. */
export const ABOUT = {
  title: '云溪县学前教育信息公开',
  publisher: '云溪县教育体育局',
  documentation: null,
};

/** The forms of all files. */
export const FORMS = new Forms(openapiFile(ABOUT) as OpenApi);

const NOTICE = {
  slug: 'mingdan',
  title: '名单',
  pubDate: isoDate('2026-09-01'),
  source: '云溪县教育体育局',
  docNo: undefined,
  category: '其他',
  description: '公示。',
};

/** Every file of a bureau, without its stamp, by the id of its endpoint. */
export function everyFile(bureau: Bureau): Readonly<Record<string, readonly object[]>> {
  const profiles = profilesOf(bureau);
  const lists = countyLists(bureau);
  const { missingTables, dataUntil, asOf } = bureau;
  const registers = REGISTER_IDS.flatMap((id) => [
    [`${id}RegisterIndex`, [registerIndex(bureau, id)]],
    [`${id}Register`, lists.map((list) => registerFile(id, list, profiles, missingTables))],
  ]);
  return {
    kindergartenIndex: [kindergartensFile(bureau)],
    kindergartenList: lists.map((list) => kindergartenList(list, profiles)),
    kindergarten: [...profiles.values()].map((profile) => kindergartenFile(profile, missingTables)),
    districts: [districtsFile(bureau)],
    indicatorIndex: [indicatorsFile()],
    indicator: Object.values(INDICATORS).map((indicator) => indicatorFile(bureau, indicator)),
    ...(Object.fromEntries(registers) as Readonly<Record<string, readonly object[]>>),
    plans: [plansFile(bureau)],
    notices: [noticesFile([NOTICE])],
    changes: [changesFile({ since: null, isCut: false, changes: [], publications: [] })],
    dictionary: [dictionaryFile(bureau)],
    updated: [updatedFile({ day: asOf, commit: null }, { updatedOn: null, dataUntil })],
  };
}

/** Where the files of a bureau are not as their forms say. */
export function faultsOfFiles(bureau: Bureau): readonly string[] {
  const files = everyFile(bureau);
  const generatedFor = { day: bureau.asOf, commit: null };
  return ENDPOINTS.flatMap(({ id, schema }) =>
    // As it is once it has been written and read: what is no number is null then.
    (files[id] ?? []).flatMap((body) => {
      const read: unknown = JSON.parse(JSON.stringify({ generatedFor, ...body }));
      return FORMS.faults(schema.json, read).map((fault) => `${id} ${fault}`);
    }),
  );
}
