import { type Dated, mapDated } from '../domain/dated.ts';
import { NOT_APPLICABLE, NOT_GIVEN, type Reported, UNDER_REVIEW, mapReported } from '../domain/reported.ts';
import { notThere } from '../domain/held.ts';
import { isoDate } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
import { ratingWord } from '../wording/rating.ts';
import { type Fact, fact } from './fact.ts';
import { verbatim, yesNo } from './words.ts';

/** How a kindergarten was rated and checked. */
export const QUALITY_FACTS: readonly Fact[] = [
  fact({
    id: 'rating-held',
    term: '等级',
    about: '最近一次等级评定的结果；不同等级体系之间不作比较。',
    valueOf: ({ datedRating }): Dated<Reported<string>> => mapDated(datedRating, ratingWord),
    words: verbatim,
    note: ({ rating }) => rating.level?.name ?? null,
    source: { tables: ['assessments', 'rating_schemes'] },
    uses: { compare: '质量与安全' },
  }),
  fact({
    id: 'rating',
    term: '等级评定',
    about: '现在有效的等级。',
    valueOf: ({ datedRating }): Dated<Reported<string>> =>
      mapDated(datedRating, ({ state, assessment, isHeld }) =>
        state === 'in-force' && assessment ? assessment.result : isHeld ? UNDER_REVIEW : NOT_GIVEN,
      ),
    words: verbatim,
    source: { tables: ['assessments'] },
    uses: { row: true, api: true, facet: { kind: 'many', legend: '等级评定' } },
  }),
  fact({
    id: 'rated-on',
    term: '评定日期',
    about: '最近一次等级评定的日期。',
    valueOf: ({ rating: { assessment, isHeld } }): Reported<string> =>
      assessment?.decidedOn ?? (isHeld ? UNDER_REVIEW : NOT_APPLICABLE),
    words: (day) => formatDate(isoDate(day)),
    distinct: true,
    source: { tables: ['assessments'] },
    uses: { compare: '质量与安全', api: true },
  }),
  fact({
    id: 'guards',
    term: '专职保安',
    about: '最近一次检查时有没有专职保安。',
    valueOf: ({ kindergarten, safety }): Reported<boolean> =>
      safety?.guards ?? notThere(kindergarten, 'safety'),
    words: yesNo,
    note: ({ safety }) => (safety ? `${formatDate(safety.checkedOn)}检查` : null),
    source: { tables: ['safety'] },
    uses: { compare: '质量与安全', api: true },
  }),
  fact({
    id: 'medical-partner',
    term: '结对医疗机构',
    about: '结对的医疗卫生机构；没有的写“无”。',
    valueOf: ({ kindergarten, safety }): Reported<string> =>
      mapReported(safety?.medicalPartner ?? notThere(kindergarten, 'safety'), verbatim),
    words: verbatim,
    distinct: true,
    source: { tables: ['safety'] },
    uses: { compare: '质量与安全', api: true },
  }),
];
