import type { Bureau } from '../../domain/bureau.ts';
import { districtPath } from '../../domain/district.ts';
import { isInclusive } from '../../domain/inclusive.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { given, type Reported } from '../../domain/reported.ts';
import { areasAround } from './areas.ts';

/** One kindergarten for the full-text index, without going through its HTML. */
export interface FullTextRecord {
  /** Address inside the site, from its root and without the base path, e.g. `/kindergartens/4300000001/`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** 区划代码 of its town and county. */
  readonly areas: readonly string[];
}

/** What a reader may search a kindergarten by: names, place, kind, fee items and document numbers. */
export function fullTextRecords(bureau: Bureau): readonly FullTextRecord[] {
  return bureau.kindergartens.map((kindergarten) => ({
    path: `/kindergartens/${kindergarten.code}/`,
    title: kindergarten.name,
    text: sentencesOf(bureau, kindergarten),
    areas: areasAround(bureau.districts, kindergarten.district),
  }));
}

function sentencesOf(bureau: Bureau, kindergarten: Kindergarten): string {
  const place = districtPath(bureau.districts, kindergarten.district).map(({ name }) => name);
  const formerNames = kindergarten.formerCodes.map(({ formerName }) => given(formerName));
  return [
    kindergarten.name,
    list('别名', given(kindergarten.aliases) ?? []),
    list('原名', formerNames),
    `标识码 ${kindergarten.code}`,
    place.toReversed().join(' '),
    labelled('地址', kindergarten.address),
    labelled('社区', kindergarten.community),
    list(
      '分园',
      kindergarten.campuses.map(({ name, address }) => `${name} ${address}`),
    ),
    kindOf(bureau, kindergarten),
    labelled('举办者', kindergarten.sponsorName),
    labelled('幼教集团', kindergarten.group),
    list('特色', given(kindergarten.features) ?? []),
    list(
      '招生范围',
      kindergarten.enrolment.map(({ catchment }) => given(catchment)),
    ),
    list(
      '评估与等级',
      kindergarten.assessments.map(({ result }) => result),
    ),
    list(
      '收费项目',
      kindergarten.fees.map(({ item }) => item),
    ),
    list('文号', documentsOf(kindergarten)),
  ]
    .filter((sentence) => sentence !== '')
    .join('。');
}

function kindOf(bureau: Bureau, kindergarten: Kindergarten): string {
  const inclusive = isInclusive(kindergarten, bureau.asOf) === true ? ' 普惠' : '';
  return `${kindergarten.nature}${inclusive} ${kindergarten.sponsorType} ${kindergarten.serviceForm} ${kindergarten.status}`;
}

function documentsOf(kindergarten: Kindergarten): readonly (string | undefined)[] {
  return [
    ...kindergarten.recognitions.map(({ docNo }) => docNo),
    ...kindergarten.fees.map(({ basis }) => given(basis)),
    ...kindergarten.assessments.map(({ docNo }) => given(docNo)),
  ];
}

function labelled(label: string, value: Reported<string>): string {
  const text = given(value);
  return text === undefined || text === '' ? '' : `${label} ${text}`;
}

/** Each value once, in the order of its first appearance; nothing where there are none. */
function list(label: string, values: readonly (string | undefined)[]): string {
  const distinct = [...new Set(values)].filter((value) => value !== undefined && value !== '');
  return distinct.length === 0 ? '' : `${label} ${distinct.join(' ')}`;
}
