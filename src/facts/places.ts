import { AGE_GROUPS, type AgeGroup } from '../domain/code-lists.ts';
import type { AdmissionPlaces, PlacesOfAge } from '../domain/places.ts';
import {
  NOT_APPLICABLE,
  NOT_GIVEN,
  type Reported,
  UNDER_REVIEW,
  given,
  mapReported,
} from '../domain/reported.ts';
import { formatDate, formatDateSpan, formatSchoolYear } from '../format/date.ts';
import type { Profile } from '../profile/profile.ts';
import { ageWord } from '../wording/ages.ts';
import { heldPartWords } from '../wording/held.ts';
import { FREE_PLACES } from '../wording/places.ts';
import { type Fact, fact } from './fact.ts';
import { counted } from './words.ts';

/** The id of the free places of an age group: it is also the name of the finder's column. */
export function freePlacesId(age: AgeGroup): string {
  return `free/${age}`;
}

const PLAN = { tables: ['enrolment'], formula: FREE_PLACES.formula } as const;

/** The plan of this school year or a later one. A kindergarten that has closed has none to ask for. */
function planOf({ places, kindergarten }: Profile): AdmissionPlaces | null {
  return kindergarten.status === '停办' ? null : places.current;
}

function ofAge(profile: Profile, age: AgeGroup): PlacesOfAge | null {
  return planOf(profile)?.ages.find(({ ageGroup }) => ageGroup === age) ?? null;
}

/** 空余学位 of each age group. */
const BY_AGE: readonly Fact[] = AGE_GROUPS.map((age) =>
  fact({
    id: freePlacesId(age),
    term: ageWord(age),
    about: '招生计划里还没有录取的人数。',
    unit: '个',
    valueOf: (profile): Reported<number> => {
      const found = ofAge(profile, age);
      if (found) return mapReported(found.free, ({ free }) => free);
      return profile.kindergarten.status === '停办' || !profile.ageGroups.includes(age)
        ? NOT_APPLICABLE
        : profile.places.none;
    },
    words: counted('个'),
    note: (profile) => {
      const found = ofAge(profile, age);
      if (!found) return null;
      const { opensOn, closesOn, schoolYear, countedOn } = found.plan;
      const [opens, closes] = [given(opensOn), given(closesOn)];
      const window = opens && closes ? `，报名 ${formatDateSpan(opens, closes)}` : '';
      const year = schoolYear === profile.presentYear ? '' : `${formatSchoolYear(schoolYear)}，`;
      return `${year}${formatDate(countedOn)}统计${window}`;
    },
    source: PLAN,
    uses: { compare: '空余学位', row: true, api: true },
  }),
);

export const PLACE_FACTS: readonly Fact[] = [
  fact({
    id: 'free',
    term: '空余学位',
    about: '各年龄段招生计划里还没有录取的人数之和；有一个年龄段没有公布，就没有合计。',
    unit: '个',
    valueOf: (profile): Reported<number> => {
      if (profile.kindergarten.status === '停办') return NOT_APPLICABLE;
      const plan = planOf(profile);
      if (!plan) return profile.places.none;
      if (plan.isHeld) return UNDER_REVIEW;
      return plan.unknown.length === 0 ? plan.free : NOT_GIVEN;
    },
    words: counted('个'),
    source: PLAN,
    uses: { api: true },
  }),
  ...BY_AGE,
  fact({
    id: 'children',
    term: '在园幼儿',
    about: '小班、中班、大班和混龄班的幼儿，不含托班。',
    unit: '人',
    valueOf: ({ classes }) => classes.children,
    words: counted('人'),
    note: ({ classes: { countedOn } }) => (countedOn ? `${formatDate(countedOn)}统计` : null),
    distinct: true,
    source: { tables: ['classes'] },
    uses: { compare: '班级', api: true },
  }),
  fact({
    id: 'class-count',
    term: '班数',
    about: '小班、中班、大班和混龄班的班数，不含托班。',
    unit: '个',
    valueOf: ({ classes }) => classes.classCount,
    words: counted('个'),
    distinct: true,
    source: { tables: ['classes'] },
    uses: { compare: '班级', api: true },
  }),
  fact({
    id: 'class-size',
    term: '班额达标',
    about: '不超过班额上限的班数（《幼儿园工作规程》第十一条）。',
    valueOf: ({ classes: { compliance, none } }): Reported<string> =>
      'reason' in compliance ? none : `${compliance.numerator} / ${compliance.denominator} 个班`,
    words: (text) => text,
    note: ({ classes: { compliance, isHeld } }) => {
      if (!('reason' in compliance)) return isHeld ? heldPartWords('班级') : null;
      return compliance.reason === 'class-totals-only' ? '只公布了合计，不能测算' : null;
    },
    source: { tables: ['classes'], formula: '不超过上限的班数 ÷ 可以测算的班数' },
    uses: { compare: '班级' },
  }),
  fact({
    id: 'approved-places',
    term: '核定学位',
    about: '核定的学位数。',
    unit: '个',
    valueOf: ({ kindergarten }) => kindergarten.approvedPlaces,
    words: counted('个'),
    distinct: true,
    source: { tables: ['kindergartens'] },
    uses: { compare: '班级', api: true },
  }),
];
