import { type Dated, mapDated, unchanging } from '../../domain/dated.ts';
import type { KindergartenRecord } from '../../domain/kindergarten.ts';
import { type Reported, given, isGiven, mapReported } from '../../domain/reported.ts';
import { formatDate } from '../../format/date.ts';
import { dialable, phoneHref } from '../../format/phone.ts';
import type { Profile } from '../../profile/profile.ts';
import { natureTag } from '../../wording/nature.ts';
import { type OutsideLink, navigationLinks } from './contacts.ts';
import { formerCodeWords } from '../../wording/former-code.ts';
import { type FactRow, factRows } from './fact-rows.ts';
import { type ProvenanceView, provenance } from './provenance.ts';

export interface TagView {
  /** Of the day it is read on: a recognition may run out. */
  readonly label: Dated<string>;
  readonly strong?: boolean;
}

/** What a kindergarten is, in the words under its name: nature and 普惠 first. */
export function tagsOf({ kindergarten, standing, datedStanding }: Profile): readonly TagView[] {
  const tags: TagView[] = [
    { label: mapDated(datedStanding, natureTag), strong: standing.inclusive === true },
  ];
  const add = (label: string): void => {
    tags.push({ label: unchanging(label) });
  };
  add(kindergarten.serviceForm);
  if (kindergarten.institutionType !== '幼儿园') add(kindergarten.institutionType);
  if (kindergarten.nursery === true) add('招收托班');
  if (kindergarten.integrated === true) add('融合教育');
  if (kindergarten.residential === true) add('小区配套园');
  for (const label of given(kindergarten.features) ?? []) add(label);
  return tags;
}

export interface PhoneView {
  readonly number: string;
  readonly href: string;
}

export interface ContactView {
  readonly address: string;
  readonly phones: Reported<readonly PhoneView[]>;
  readonly navigation: readonly OutsideLink[];
}

export function contactOf(
  place: Parameters<typeof navigationLinks>[0] & Pick<KindergartenRecord, 'phone'>,
): ContactView {
  return {
    address: place.address,
    phones: mapReported(dialable(place.phone), (numbers) =>
      numbers.map((number) => ({ number, href: phoneHref(number) })),
    ),
    navigation: navigationLinks(place),
  };
}

export interface CampusView extends ContactView {
  readonly name: string;
}

const PAGE_LISTS = ['identity', 'day', 'premises'] as const;

export interface BasicsView {
  readonly facts: readonly FactRow[];
  readonly campuses: readonly CampusView[];
  /** 沿革: former names and codes, changes of nature. */
  readonly history: readonly FactRow[];
  readonly provenance: ProvenanceView;
}

/** 基本信息. What is not published is listed as such, save what only some kindergartens have at all. */
export function basicsView(profile: Profile): BasicsView {
  const { kindergarten } = profile;
  return {
    facts: PAGE_LISTS.flatMap((list) => factRows(profile, list)),
    campuses: kindergarten.campuses.map((campus) => ({ name: campus.name, ...contactOf(campus) })),
    history: historyOf(kindergarten),
    provenance: provenance(['kindergartens'], { key: [kindergarten.code] }),
  };
}

function historyOf({ formerCodes, history, code, name }: Profile['kindergarten']): readonly FactRow[] {
  const renamed = formerCodes.map((one) => ({
    term: formatDate(one.date),
    value: [formerCodeWords(one, { code, name }), ...(isGiven(one.docNo) ? [one.docNo] : [])].join('，'),
  }));
  const changed = history.map((one) => ({
    term: formatDate(one.effectiveFrom),
    value: `${one.field}变更，原为${one.field === '区划代码' ? `区划 ${one.formerValue}` : one.formerValue}`,
  }));
  return [...renamed, ...changed];
}
