import { type Reported, given, isAbsent, isGiven, mapReported } from '../../domain/reported.ts';
import type { KindergartenRecord } from '../../domain/kindergarten.ts';
import { formatYesNo } from '../../format/absence.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { phoneHref, phoneNumbers } from '../../format/phone.ts';
import type { Profile } from '../profile.ts';
import { navigationLinks, type OutsideLink } from './contacts.ts';
import { type ProvenanceView, provenance } from './provenance.ts';

/** A term and its value, as the part `FactList` takes them. */
export interface Fact {
  readonly term: string;
  readonly value: Reported<string | number>;
  readonly unit?: string | undefined;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
}

export interface TagView {
  readonly label: string;
  readonly strong?: boolean;
}

/** What a kindergarten is, in the words under its name: nature and 普惠 first. */
export function tagsOf({ kindergarten, standing }: Profile): readonly TagView[] {
  const { nature, inclusive, profitStatus } = standing;
  const kind = inclusive ? `${nature} · 普惠` : profitStatus ? `${nature} · ${profitStatus}` : nature;
  const tags: TagView[] = [{ label: kind, strong: inclusive }, { label: kindergarten.serviceForm }];
  if (kindergarten.institutionType !== '幼儿园') tags.push({ label: kindergarten.institutionType });
  if (kindergarten.nursery === true) tags.push({ label: '招收托班' });
  if (kindergarten.integrated === true) tags.push({ label: '融合教育' });
  if (kindergarten.residential === true) tags.push({ label: '小区配套园' });
  for (const label of given(kindergarten.features) ?? []) tags.push({ label });
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
    phones: mapReported(place.phone, (cell) =>
      phoneNumbers(cell).map((number) => ({ number, href: phoneHref(number) })),
    ),
    navigation: navigationLinks(place),
  };
}

export interface CampusView extends ContactView {
  readonly name: string;
}

export interface BasicsView {
  readonly facts: readonly Fact[];
  readonly campuses: readonly CampusView[];
  /** 沿革: former names and codes, changes of nature. */
  readonly history: readonly Fact[];
  readonly provenance: ProvenanceView;
}

/** 基本信息. What is not published is listed as such, save what only some kindergartens have at all. */
export function basicsView({ kindergarten, standing }: Profile): BasicsView {
  return {
    facts: [...identity(kindergarten, standing), ...day(kindergarten), ...premises(kindergarten)],
    campuses: kindergarten.campuses.map((campus) => ({ name: campus.name, ...contactOf(campus) })),
    history: historyOf(kindergarten),
    provenance: provenance(['kindergartens'], { key: [kindergarten.code] }),
  };
}

type Own = Profile['kindergarten'];

function identity(one: Own, { nature, profitStatus }: Profile['standing']): readonly Fact[] {
  const sponsor = one.sponsorType === '民办' ? '社会力量举办' : `${one.sponsorType}举办`;
  return [
    { term: '标识码', value: one.code },
    { term: '办园性质', value: profitStatus ? `${nature}，${profitStatus}` : nature },
    {
      term: '举办者',
      value: given(one.sponsorName) ?? sponsor,
      note: given(one.sponsorName) ? sponsor : undefined,
    },
    { term: '办学类型', value: one.institutionType },
    { term: '服务形式', value: one.serviceForm },
    { term: '所在地区', value: placeOf(one) },
    { term: '地址', value: one.address },
    { term: '联系电话', value: one.phone },
    ...whereGiven('社区（村）', one.community),
    ...whereGiven('幼教集团', one.group),
    ...whereGiven(
      '别名',
      mapReported(one.aliases, (names) => names.join('、')),
    ),
    { term: '社会信用代码', value: one.uscc },
    { term: '办学许可证号', value: one.licenceNo },
    ...whereGiven('园长', one.principalName),
    ...whereGiven('官网', one.website, (url) => url),
    { term: '建园年份', value: mapReported(one.foundedYear, (year) => `${year} 年`) },
  ];
}

function day(one: Own): readonly Fact[] {
  return [
    { term: '入园时间', value: one.opensAt },
    { term: '离园时间', value: one.closesAt },
    { term: '每日餐点', value: one.meals },
    { term: '校车', value: mapReported(one.schoolBus, formatYesNo) },
    { term: '招收托班', value: mapReported(one.nursery, formatYesNo) },
    {
      term: '融合教育',
      value: mapReported(one.integrated, formatYesNo),
      note: one.integrated === true ? '接收有特殊需要的幼儿随班就读' : undefined,
    },
    ...transfer(one),
  ];
}

function transfer({ residential, transferStatus }: Own): readonly Fact[] {
  if (residential !== true) return [];
  return [
    {
      term: '小区配套园',
      value: mapReported(transferStatus, (word) => (word === '不适用' ? '是' : `是，${word}`)),
    },
  ];
}

function premises(one: Own): readonly Fact[] {
  const area = (value: Reported<number>) => mapReported(value, (number) => formatNumber(number));
  return [
    { term: '占地面积', value: area(one.siteArea), unit: '平方米' },
    { term: '建筑面积', value: area(one.buildingArea), unit: '平方米' },
    { term: '户外活动面积', value: area(one.outdoorArea), unit: '平方米' },
    { term: '图书', value: area(one.books), unit: '册' },
  ];
}

/** A fact that only some have: left out where there is nothing to say (empty or 不适用), kept where it is withheld or held. */
function whereGiven(
  term: string,
  value: Reported<string>,
  href?: (given: string) => string,
): readonly Fact[] {
  if (isAbsent(value) && (value.absent === 'not-given' || value.absent === 'not-applicable')) return [];
  return [{ term, value, href: isGiven(value) ? href?.(value) : undefined }];
}

function placeOf({ county, town, settlement }: Own): string {
  const place = county && county.code !== town.code ? `${county.name}${town.name}` : town.name;
  return isGiven(settlement) ? `${place}（${settlement}）` : place;
}

function historyOf({ formerCodes, history, code }: Own): readonly Fact[] {
  const renamed = formerCodes.map((one) => ({
    term: formatDate(one.date),
    value: [
      one.type,
      ...(isGiven(one.formerName) ? [`原名${one.formerName}`] : []),
      ...(one.formerCode === code ? [] : [`原标识码 ${one.formerCode}`]),
      ...(isGiven(one.docNo) ? [one.docNo] : []),
    ].join('，'),
  }));
  const changed = history.map((one) => ({
    term: formatDate(one.effectiveFrom),
    value: `${one.field}变更，原为${one.field === '区划代码' ? `区划 ${one.formerValue}` : one.formerValue}`,
  }));
  return [...renamed, ...changed];
}
