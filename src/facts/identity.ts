import { type Dated, mapDated } from '../domain/dated.ts';
import { NOT_GIVEN, type Reported, given, mapReported } from '../domain/reported.ts';
import { webAddress } from '../format/href.ts';
import { dialable } from '../format/phone.ts';
import { natureWord, statusWord } from '../wording/nature.ts';
import { type Fact, fact } from './fact.ts';
import { names, verbatim, yesNo } from './words.ts';

const OWN = { tables: ['kindergartens'] } as const;

/** Who a kindergarten is: its code, who runs it, where it stands, how it is reached. */
export const IDENTITY_FACTS: readonly Fact[] = [
  fact({
    id: 'code',
    term: '标识码',
    about: '学校（机构）标识码，十位数字。',
    valueOf: ({ kindergarten }) => kindergarten.code,
    words: verbatim,
    source: OWN,
    uses: { page: 'identity' },
  }),
  fact({
    id: 'status',
    term: '办园状态',
    about: '在办、停办或筹建。',
    valueOf: ({ kindergarten }) => kindergarten.status,
    words: (status) => statusWord(status) ?? status,
    source: OWN,
    uses: { row: true, api: true },
  }),
  fact({
    id: 'nature',
    term: '公办或民办',
    about: '由谁举办；公办园由国家机构、国有单位或集体举办（教督〔2020〕1号）。',
    valueOf: ({ datedStanding }) => mapDated(datedStanding, ({ nature }) => nature),
    words: verbatim,
    source: { tables: ['kindergartens', 'kindergarten_history'] },
    uses: {
      row: true,
      api: true,
      facet: { kind: 'one', legend: '办园性质' },
      lists: [
        { id: 'public', label: '公办幼儿园', value: '公办' },
        { id: 'private', label: '民办幼儿园', value: '民办' },
      ],
    },
  }),
  fact({
    id: 'run-by',
    term: '办园性质',
    about: '公办、普惠性民办、非营利性民办或营利性民办；收费规则按这四类区分（发改价格〔2025〕1644号）。',
    valueOf: ({ datedStanding }) => mapDated(datedStanding, natureWord),
    words: verbatim,
    source: { tables: ['kindergartens', 'kindergarten_history', 'recognitions'] },
    uses: { page: 'identity', compare: '基本情况', row: true, api: true },
  }),
  fact({
    id: 'inclusive',
    term: '普惠性幼儿园',
    about: '公办幼儿园，和认定的普惠性民办幼儿园（学前教育法第二十三条）。',
    valueOf: ({ datedStanding }): Dated<Reported<boolean>> =>
      mapDated(datedStanding, ({ inclusive }) => inclusive),
    words: yesNo,
    source: { tables: ['kindergartens', 'recognitions'] },
    uses: {
      compare: '基本情况',
      row: true,
      api: true,
      facet: { kind: 'either', legend: '普惠性', yes: '普惠性', no: '非普惠性' },
      lists: [{ id: 'inclusive', label: '普惠性幼儿园', value: true }],
    },
  }),
  fact({
    id: 'sponsor',
    term: '举办者',
    about: '举办幼儿园的单位。',
    valueOf: ({ kindergarten }) => given(kindergarten.sponsorName) ?? sponsorKind(kindergarten.sponsorType),
    words: verbatim,
    note: ({ kindergarten }) =>
      given(kindergarten.sponsorName) === undefined ? null : sponsorKind(kindergarten.sponsorType),
    source: OWN,
    uses: { page: 'identity' },
  }),
  fact({
    id: 'institution-type',
    term: '办学类型',
    about: '独立的幼儿园，或附设的幼儿班、教学点。',
    valueOf: ({ kindergarten }) => kindergarten.institutionType,
    words: verbatim,
    source: OWN,
    uses: { page: 'identity', api: true },
  }),
  fact({
    id: 'service',
    term: '服务形式',
    about: '全日制、半日制、寄宿制、定时制或季节制。',
    valueOf: ({ kindergarten }) => kindergarten.serviceForm,
    words: verbatim,
    source: OWN,
    uses: {
      page: 'identity',
      compare: '基本情况',
      row: true,
      api: true,
      facet: { kind: 'many', legend: '服务形式' },
    },
  }),
  fact({
    id: 'place',
    term: '所在地区',
    about: '所在的县（市、区）和乡镇（街道），括号里是城乡类型。',
    valueOf: ({ kindergarten: { county, town, settlement } }) => {
      const place = county && county.code !== town.code ? `${county.name}${town.name}` : town.name;
      const kind = given(settlement);
      return kind === undefined ? place : `${place}（${kind}）`;
    },
    words: verbatim,
    distinct: true,
    source: { tables: ['kindergartens', 'districts'] },
    uses: { page: 'identity', compare: '基本情况' },
  }),
  fact({
    id: 'address',
    term: '地址',
    about: '门牌地址。',
    valueOf: ({ kindergarten }) => kindergarten.address,
    words: verbatim,
    distinct: true,
    source: OWN,
    uses: { page: 'identity', compare: '基本情况', api: true },
  }),
  fact({
    id: 'phone',
    term: '联系电话',
    about: '幼儿园的办公电话。',
    valueOf: ({ kindergarten }) => mapReported(dialable(kindergarten.phone), (numbers) => numbers.join('、')),
    words: verbatim,
    distinct: true,
    source: OWN,
    uses: { page: 'identity', compare: '基本情况', api: true },
  }),
  fact({
    id: 'community',
    term: '社区（村）',
    about: '所在的社区或村。',
    valueOf: ({ kindergarten }) => kindergarten.community,
    words: verbatim,
    source: OWN,
    uses: { page: { list: 'identity', whereGiven: true }, api: true },
  }),
  fact({
    id: 'group',
    term: '幼教集团',
    about: '所属的幼教集团。',
    valueOf: ({ kindergarten }) => kindergarten.group,
    words: verbatim,
    source: OWN,
    uses: { page: { list: 'identity', whereGiven: true }, api: true },
  }),
  fact({
    id: 'aliases',
    term: '别名',
    about: '家长常用的叫法。',
    valueOf: ({ kindergarten }) => kindergarten.aliases,
    words: names,
    source: OWN,
    uses: { page: { list: 'identity', whereGiven: true }, api: true },
  }),
  fact({
    id: 'uscc',
    term: '社会信用代码',
    about: '法人登记的 18 位代码（GB 32100-2015）。',
    valueOf: ({ kindergarten }) => kindergarten.uscc,
    words: verbatim,
    source: OWN,
    uses: { page: 'identity', api: true },
  }),
  fact({
    id: 'licence',
    term: '办学许可证号',
    about: '办学许可证的编号。',
    valueOf: ({ kindergarten }) => kindergarten.licenceNo,
    words: verbatim,
    source: OWN,
    uses: { page: 'identity', api: true },
  }),
  fact({
    id: 'principal',
    term: '园长',
    about: '园长姓名，只在主管部门决定公开时显示。',
    valueOf: ({ kindergarten }) => kindergarten.principalName,
    words: verbatim,
    source: OWN,
    uses: { page: { list: 'identity', whereGiven: true } },
  }),
  fact({
    id: 'website',
    term: '官网',
    about: '幼儿园自己的网站。',
    valueOf: ({ kindergarten }) => kindergarten.website,
    words: verbatim,
    href: webAddress,
    source: OWN,
    uses: { page: { list: 'identity', whereGiven: true }, api: true },
  }),
  fact({
    id: 'founded',
    term: '建园年份',
    about: '建园的年份。',
    valueOf: ({ kindergarten }) => kindergarten.foundedYear,
    words: (year) => `${year} 年`,
    source: OWN,
    uses: { page: 'identity', api: true },
  }),
  fact({
    id: 'residential',
    term: '小区配套园',
    about: '随居住区建设的幼儿园，建成后移交政府（学前教育法第二十六条）。',
    valueOf: ({ kindergarten: { residential, transferStatus } }) =>
      residential === true
        ? mapReported(transferStatus, (word) => (word === '不适用' ? '是' : `是，${word}`))
        : NOT_GIVEN,
    words: verbatim,
    source: OWN,
    uses: { page: { list: 'day', whereGiven: true } },
  }),
];

function sponsorKind(type: string): string {
  return type === '民办' ? '社会力量举办' : `${type}举办`;
}
