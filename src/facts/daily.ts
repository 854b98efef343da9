import { type Fact, fact } from './fact.ts';
import { counted, measured, verbatim, yesNo } from './words.ts';

const OWN = { tables: ['kindergartens'] } as const;

/** What a day at a kindergarten is like, and whom it takes. */
export const DAILY_FACTS: readonly Fact[] = [
  fact({
    id: 'opens',
    term: '入园时间',
    about: '早上入园的时间。',
    valueOf: ({ kindergarten }) => kindergarten.opensAt,
    words: verbatim,
    source: OWN,
    uses: { page: 'day', compare: '基本情况', api: true },
  }),
  fact({
    id: 'closes',
    term: '离园时间',
    about: '下午离园的时间。',
    valueOf: ({ kindergarten }) => kindergarten.closesAt,
    words: verbatim,
    source: OWN,
    uses: { page: 'day', compare: '基本情况', api: true },
  }),
  fact({
    id: 'meals',
    term: '每日餐点',
    about: '每天供几餐几点。',
    valueOf: ({ kindergarten }) => kindergarten.meals,
    words: verbatim,
    source: OWN,
    uses: { page: 'day', compare: '基本情况', api: true },
  }),
  fact({
    id: 'school-bus',
    term: '校车',
    about: '有没有校车接送。',
    valueOf: ({ kindergarten }) => kindergarten.schoolBus,
    words: yesNo,
    source: OWN,
    uses: {
      page: 'day',
      compare: '基本情况',
      api: true,
      row: true,
      facet: { kind: 'tick', label: '有校车' },
    },
  }),
  fact({
    id: 'nursery',
    term: '招收托班',
    about: '收不收二至三岁的幼儿（学前教育法第八十四条）。',
    valueOf: ({ kindergarten }) => kindergarten.nursery,
    words: yesNo,
    source: OWN,
    uses: {
      page: 'day',
      compare: '基本情况',
      row: true,
      api: true,
      facet: { kind: 'tick', label: '招收托班' },
      lists: [{ id: 'nursery', label: '招收托班的幼儿园', value: true }],
    },
  }),
  fact({
    id: 'integrated',
    term: '融合教育',
    about: '接收有特殊需要的幼儿随班就读。',
    valueOf: ({ kindergarten }) => kindergarten.integrated,
    words: yesNo,
    source: OWN,
    uses: {
      page: 'day',
      compare: '基本情况',
      row: true,
      api: true,
      facet: { kind: 'tick', label: '融合教育' },
      lists: [{ id: 'integrated', label: '开展融合教育的幼儿园', value: true }],
    },
  }),
];

/** The site and what stands on it. */
export const PREMISES_FACTS: readonly Fact[] = [
  fact({
    id: 'site-area',
    term: '占地面积',
    about: '园区占地。',
    unit: '平方米',
    valueOf: ({ kindergarten }) => kindergarten.siteArea,
    words: measured('平方米'),
    source: OWN,
    uses: { page: 'premises', api: true },
  }),
  fact({
    id: 'building-area',
    term: '建筑面积',
    about: '园舍的建筑面积。',
    unit: '平方米',
    valueOf: ({ kindergarten }) => kindergarten.buildingArea,
    words: measured('平方米'),
    source: OWN,
    uses: { page: 'premises', api: true },
  }),
  fact({
    id: 'outdoor-area',
    term: '户外活动面积',
    about: '户外活动场地的面积。',
    unit: '平方米',
    valueOf: ({ kindergarten }) => kindergarten.outdoorArea,
    words: measured('平方米'),
    distinct: true,
    source: OWN,
    uses: { page: 'premises', compare: '质量与安全', api: true },
  }),
  fact({
    id: 'books',
    term: '图书',
    about: '图书的册数。',
    unit: '册',
    valueOf: ({ kindergarten }) => kindergarten.books,
    words: counted('册'),
    source: OWN,
    uses: { page: 'premises', api: true },
  }),
];
