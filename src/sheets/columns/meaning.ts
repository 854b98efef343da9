import type { AgeGroup, FeeCategory, Flow, Post } from '../../domain/code-lists.ts';
import type { TableName } from '../../dataset/index.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { ONE_CLASS } from '../words/ages.ts';
import { withoutChoice } from './advice.ts';
import { assessedUnder } from './assessed-heads.ts';
import { formerColumn, withoutSince } from './former-columns.ts';
import { groupedTerms, isNotKept, ofTownAbove, spanTerms, sponsorTerms } from './grouped-heads.ts';
import { headText } from './head-text.ts';
import { chargedItem } from './item-heads.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { composedTerms, type Role, type Term, termsOf } from './terms.ts';

/** What the heads of a column say beside the column of the table: which age, which post, which fee. */
export interface Dims {
  readonly age?: AgeGroup;
  readonly post?: Post;
  /** One class of an age: 小一班. */
  readonly className?: string;
  /** Empty in a column whose cells name the item: 代办费. */
  readonly item?: string;
  readonly category?: FeeCategory;
  readonly account?: string;
  readonly flow?: Flow;
}

/** What a column holds. */
export type Meaning =
  | {
      readonly is: 'slot';
      readonly table: TableName;
      readonly key: string;
      readonly dims: Dims;
      readonly unit: string | null;
    }
  /** Of the whole row: of all ages, all posts. */
  | { readonly is: 'sum'; readonly table: TableName; readonly key: string; readonly dims: Dims }
  | { readonly is: Exclude<Role, 'total' | 'unused'> }
  /** Understood, and no column of the contract: 在编 of the whole staff. */
  | { readonly is: 'unused'; readonly why: string }
  | { readonly is: 'unknown' };

/** What the other columns of the sheet tell. */
export interface Shape {
  readonly topic: TableName;
  /** The columns that rows are told apart by: a row a post, an age, a fee. */
  readonly has: ReadonlySet<'post' | 'age' | 'item' | 'account'>;
  /** The day of the import, where it is known. */
  readonly today?: IsoDate;
}

/** What a column with these heads holds. */
export function meaningOf(written: readonly string[], shape: Shape): Meaning {
  const path = withoutSince(withoutChoice(written), shape.topic);
  const unit = path.map((text) => headText(text).unit).findLast((found) => found !== null) ?? null;
  const assessed = SUBJECTLESS.has(shape.topic) ? null : assessedUnder(path, shape.topic);
  if (assessed !== null) return { is: 'slot', table: 'assessments', dims: {}, ...assessed };
  const former = formerColumn(path, shape.topic, shape.today);
  if (former !== null) return { is: 'slot', table: 'fees', ...former };
  const joined = spanTerms(path) ?? sponsorTerms(path) ?? joinedTerms(path, shape) ?? groupedTerms(path);
  const pieces = joined === null ? path.flatMap(piecesOf) : [joined];
  const meaning = new Resolving(shape, unit, path.at(-1) ?? '').resolve(pieces);
  if (meaning.is === 'unknown' && isNotKept(path)) return { is: 'unused', why: '数据表不收' };
  // 校车（元/月） is what it costs, and not whether there is one.
  const isPriced = meaning.is === 'slot' && meaning.unit !== null && CHARGED.has(meaning.key);
  return shape.topic === 'fees' && (meaning.is === 'unknown' || isPriced)
    ? (itemOf(path, unit) ?? meaning)
    : meaning;
}

function itemOf(path: readonly string[], unit: string | null): Meaning | null {
  const charged = chargedItem(path, unit);
  return charged === null ? null : { is: 'slot', table: 'fees', ...charged, unit };
}

/** Columns of kindergartens whose words name a fee too. */
export const CHARGED: ReadonlySet<string> = new Set(['schoolBus', 'books', 'meals']);

/** Heads that are one word together: 举办者 › 名称; 合计 › 人数 is one of staff alone. */
function joinedTerms(path: readonly string[], { topic }: Shape): Piece | null {
  if (path.length < 2 || (COUNTED_BY_AGE.has(topic) && isTotalWord(path.at(-2) ?? ''))) return null;
  const word = path
    .slice(-2)
    .map((text) => headText(text).word)
    .join('');
  const own = termsOf(word);
  const terms = own.length > 0 ? own : composedTerms(word).filter(isSponsorName);
  return terms.length === 0 ? null : { word, terms };
}

/** Tables of children, whose totals stand beside their ages. */
const COUNTED_BY_AGE: ReadonlySet<TableName> = new Set<TableName>(['classes', 'enrolment']);

function isTotalWord(text: string): boolean {
  return termsOf(headText(text).word).some((term) => term.is === 'role' && term.role === 'total');
}

/** 举办者 › 单位全称或个人姓名 is no column of persons: organisations stand there too. */
function isSponsorName(term: Term): boolean {
  return term.is === 'field' && term.table === 'kindergartens' && term.key === 'sponsorName';
}

type Field = Extract<Term, { is: 'field' }>;

/** One column, its words taken one after the other. */
class Resolving {
  readonly #shape: Shape;
  readonly #unit: string | null;
  readonly #leaf: string;
  /** 全园班数 beside 班数 of a row of one age. */
  readonly #isOfAll: boolean;
  #dims: Dims = {};
  #fields: readonly Field[] = [];
  #role: Role | null = null;
  #isItem = false;
  #isGroup = false;
  #isStaff = false;
  #hasAccount = false;
  /** 核定规模 › 班: what was approved is no class that there is. */
  #isPartOfPlaces = false;

  constructor(shape: Shape, unit: string | null, leaf: string) {
    this.#shape = shape;
    this.#unit = unit;
    this.#leaf = leaf;
    this.#isOfAll = headText(leaf).word.startsWith('全园');
  }

  resolve(pieces: readonly Piece[]): Meaning {
    const own = pieces.at(-1)?.terms ?? [];
    if (isNameOfSponsor(pieces)) return this.#slot('kindergartens', 'sponsorName');
    const ofTown = ofTownAbove(pieces);
    if (ofTown === 'name') return { is: 'town' };
    if (ofTown === 'code') return this.#slot('kindergartens', 'district');
    // 食堂 among posts is who works there, and not whether there is one.
    const isOfPost = this.#shape.topic === 'staffing' && own.some(({ is }) => is === 'post');
    if (!isOfPost && own.some((term) => term.is === 'role' && term.role === 'unused')) {
      return { is: 'unused', why: '数据表不收' };
    }
    // 园长 › 性别 is of a person, whatever stands above; 园长 alone may also be how many.
    const isOfPerson = own.some((term) => term.is === 'role' && term.role === 'person');
    if (isOfPerson && !own.some(({ is }) => is === 'post')) return { is: 'person' };
    for (const piece of pieces) if (!this.#take(piece)) return { is: 'unknown' };
    if (this.#hasAccount) return this.#slot('finance', 'amount');
    if (this.#isItem) return this.#fee();
    if (this.#dims.post !== undefined) return this.#post();
    if (this.#isStaff) return this.#staff();
    if (this.#dims.age !== undefined) return this.#age();
    if (this.#dims.className !== undefined) return this.#slot('classes', 'children');
    if (this.#role !== null && this.#role !== 'total' && this.#role !== 'unused') return { is: this.#role };
    return this.#plain();
  }

  /** False where a word that decides is not known. */
  #take({ word, terms }: Piece): boolean {
    const term = this.#choose(terms);
    if (term === null) {
      const ordinal = ordinalIn(word);
      const { age: own } = this.#dims;
      if (own !== undefined && this.#shape.topic === 'classes' && isClassOf(own, word)) {
        this.#dims = { ...this.#dims, className: word.endsWith('班') ? word : `${word}班` };
        return true;
      }
      if (ordinal !== null && this.#shape.topic === 'classes' && this.#isOfAge()) {
        const { age } = this.#dims;
        this.#dims = { ...this.#dims, className: age === undefined ? ordinal : classOf(age, ordinal) };
        return true;
      }
      if (this.#isGroup && word === headText(this.#leaf).word && word !== '') {
        this.#dims = { ...this.#dims, item: word };
        this.#isGroup = false;
        return true;
      }
      return word !== headText(this.#leaf).word;
    }
    switch (term.is) {
      case 'role':
        this.#role = term.role;
        if (term.role !== 'total') this.#fields = [];
        break;
      case 'age':
        this.#dims = { ...this.#dims, age: term.age };
        break;
      case 'post':
        this.#dims = { ...this.#dims, post: term.post };
        break;
      case 'item':
        this.#takeItem(term);
        break;
      case 'account':
        this.#dims = { ...this.#dims, account: term.account, flow: this.#dims.flow ?? term.flow };
        this.#hasAccount = true;
        break;
      case 'flow':
        this.#dims = { ...this.#dims, flow: term.flow };
        break;
      case 'field':
        if (this.#isItemOfGroup(word, terms)) {
          this.#dims = { ...this.#dims, item: word };
          this.#isGroup = false;
          break;
        }
        this.#isPartOfPlaces ||= this.#fields.some(({ key }) => key === 'approvedPlaces');
        this.#fields = terms.filter((one): one is Field => one.is === 'field');
        if (this.#role !== 'total') this.#role = null;
        break;
      case 'staff-total':
        this.#isStaff = true;
        break;
      case 'group':
        break;
      default:
        term satisfies never;
    }
    return true;
  }

  /** Whether its own heads tell the age, or a column of the sheet does. */
  #isOfAge(): boolean {
    return this.#dims.age !== undefined || this.#shape.has.has('age');
  }

  /** 代收费 › 图书, 服务性收费 › 校车: what is charged, and not how many there are. */
  #isItemOfGroup(word: string, terms: readonly Term[]): boolean {
    const mayBeCharged = terms.some((term) => term.is === 'field' && CHARGED.has(term.key));
    return this.#isGroup && mayBeCharged && word === headText(this.#leaf).word && !/是否|有无/.test(word);
  }

  #takeItem({ item, category, isGroup }: Extract<Term, { is: 'item' }>): void {
    const outer = this.#isGroup ? this.#dims.category : undefined;
    this.#isItem = true;
    this.#isGroup = isGroup;
    this.#dims = { ...this.#dims, item, category: outer ?? category };
  }

  /** Which of its meanings a word has here. */
  #choose(terms: readonly Term[]): Term | null {
    const { topic } = this.#shape;
    const own = (test: (term: Term) => boolean): Term | undefined => terms.find(test);
    const inTopic = own((term) => term.is === 'field' && term.table === topic);
    const ofStaff = own((term) => term.is === 'field' && term.table === 'staffing');
    const ofFees = own((term) => term.is === 'field' && term.table === 'fees');
    return (
      (this.#dims.post !== undefined || this.#isStaff ? ofStaff : undefined) ??
      (this.#isItem && !this.#isGroup ? ofFees : undefined) ??
      (topic === 'finance' ? own((term) => term.is === 'account' || term.is === 'flow') : undefined) ??
      (topic === 'staffing' ? own((term) => term.is === 'post' || term.is === 'staff-total') : undefined) ??
      (topic === 'fees' ? own((term) => term.is === 'item') : undefined) ??
      (SUBJECTLESS.has(topic) ? inTopic : undefined) ??
      own((term) => term.is === 'role' && (term.role === 'name' || term.role === 'code')) ??
      own(
        (term) => term.is === 'age' && (topic === 'classes' || topic === 'enrolment' || topic === 'fees'),
      ) ??
      inTopic ??
      own((term) => term.is === 'role') ??
      own((term) => term.is === 'age' || term.is === 'item' || term.is === 'staff-total') ??
      own((term) => term.is === 'field') ??
      own((term) => term.is === 'post') ??
      own((term) => term.is === 'account' || term.is === 'flow' || term.is === 'group') ??
      null
    );
  }

  #slot(table: TableName, key: string): Meaning {
    return { is: 'slot', table, key, dims: this.#dims, unit: this.#unit };
  }

  #sum(table: TableName, key: string): Meaning {
    return { is: 'sum', table, key, dims: this.#dims };
  }

  #keyIn(table: TableName): string | undefined {
    return this.#fields.find((field) => field.table === table)?.key;
  }

  #fee(): Meaning {
    if (this.#role === 'total') return { is: 'unused', why: '收费合计' };
    const key = this.#keyIn('fees') ?? 'amount';
    return this.#slot('fees', key === 'item' || key === 'category' ? 'amount' : key);
  }

  #post(): Meaning {
    const key = this.#keyIn('staffing');
    // 岗位 over 园长 says no more than that.
    return this.#slot('staffing', key === undefined || key === 'post' ? 'headcount' : key);
  }

  #staff(): Meaning {
    const key = this.#keyIn('staffing');
    if (key === undefined || key === 'headcount') return this.#sum('staffing', 'headcount');
    return this.#whole(key);
  }

  #whole(key: string): Meaning {
    return this.#sum('staffing', key);
  }

  #age(): Meaning {
    const { topic } = this.#shape;
    if (topic === 'fees') {
      return this.#keyIn('fees') === 'amount' ? this.#slot('fees', 'amount') : { is: 'unknown' };
    }
    const enrolment = this.#keyIn('enrolment');
    const classes = this.#keyIn('classes');
    if (this.#dims.className !== undefined) return this.#slot('classes', 'children');
    if (topic === 'enrolment' && classes === 'classCount' && enrolment === undefined)
      return { is: 'unused', why: '招生班数' };
    if (topic === 'enrolment' || (classes === undefined && enrolment !== undefined)) {
      return this.#slot('enrolment', enrolment ?? 'plannedPlaces');
    }
    if (classes !== undefined) return this.#slot('classes', classes === 'className' ? 'classCount' : classes);
    if (CLASS_UNITS.has(this.#unit ?? '')) return this.#slot('classes', 'classCount');
    const isCounted = topic === 'classes' || this.#unit === '人';
    if (isCounted) return this.#slot('classes', 'children');
    return this.#isNursery() ? this.#slot('kindergartens', 'nursery') : { is: 'unknown' };
  }

  #isNursery(): boolean {
    return this.#dims.age === '托班' && this.#shape.topic === 'kindergartens';
  }

  #plain(): Meaning {
    const { topic, has } = this.#shape;
    if (this.#role === 'total') return this.#total();
    // 审批规模 › 人数: how many are allowed, and not how many there are.
    const isOfNow = /在园|现有|实有|在籍|在册|实际|现/.test(this.#leaf);
    if (this.#isPartOfPlaces && !isOfNow && this.#fields.some(({ key }) => key === 'children'))
      return this.#slot('kindergartens', 'approvedPlaces');
    const field = this.#fields.find(({ table }) => table === topic) ?? this.#preferred();
    if (
      topic === 'fees' &&
      this.#fields.some(({ table, key }) => table === 'assessments' && key === 'result')
    )
      return { is: 'unused', why: '收费适用的等级' };
    if (field === undefined) return { is: 'unknown' };
    const { table, key } = field;
    // 规模（班） beside 学位数.
    if (key === 'approvedPlaces' && this.#unit?.endsWith('班') === true)
      return { is: 'unused', why: '核定班数' };
    if (key === 'integrated' && topic === 'classes') return { is: 'unused', why: '随班就读人数' };
    if (table === 'classes' && this.#isPartOfPlaces) return { is: 'unused', why: '核定班数' };
    if (key === 'partTime') return { is: 'unused', why: '兼职人数' };
    // 本科及以上 under no post: whose they are is asked.
    if (key === 'bachelorUp') return { is: 'unknown' };
    // What an annual check finds is no penalty.
    if (table === 'penalties' && topic !== 'penalties') return { is: 'unused', why: '检查发现的问题' };
    if (table === 'staffing' && !has.has('post') && key !== 'countedOn') return this.#whole(key);
    const isCount = key === 'classCount' || key === 'children';
    if (table === 'classes' && isCount && (!has.has('age') || this.#isOfAll))
      return this.#sum('classes', key);
    return this.#slot(table, key);
  }

  #total(): Meaning {
    const { topic, has } = this.#shape;
    const key = this.#isOfClasses() ? 'classCount' : this.#fields.find(isCountOfClasses)?.key;
    // 在园幼儿数 › 计 of a row of one age is of that age.
    if (topic === 'classes' && has.has('age') && !this.#isOfAll)
      return this.#slot('classes', key ?? 'children');
    if (key !== undefined && topic !== 'enrolment') return this.#sum('classes', key);
    if (topic === 'staffing' && has.has('post')) return this.#slot('staffing', 'headcount');
    if (topic === 'staffing') return this.#sum('staffing', this.#keyIn('staffing') ?? 'headcount');
    if (topic === 'enrolment') return this.#sum('enrolment', this.#keyIn('enrolment') ?? 'plannedPlaces');
    if (key !== undefined) return this.#sum('classes', key);
    return topic === 'classes' ? this.#sum('classes', 'children') : { is: 'unused', why: '合计' };
  }

  /** 合计 › 班, 在园合计 › 班, 合计（个） or 合计 › 班级 beside 人. */
  #isOfClasses(): boolean {
    const counts = this.#fields.filter(isCountOfClasses);
    const isNamed = this.#fields.some(({ table, key }) => table === 'classes' && key === 'className');
    const isBare = counts.length === 0 && (isNamed || this.#unit === '个');
    return this.#shape.topic === 'classes' && (isBare || this.#unit?.endsWith('班') === true);
  }

  /** Of several tables that have such a column, where the topic has none. */
  #preferred(): Field | undefined {
    // A level that a price hangs on has a sheet of its own.
    const fields = this.#fields.filter(({ table }) => !SUBJECTLESS.has(table));
    return (
      fields.find(({ table }) => table === 'kindergartens') ??
      (new Set(fields.map(({ table }) => table)).size === 1 ? fields[0] : undefined)
    );
  }
}

/** What classes of an age are counted in. */
const CLASS_UNITS: ReadonlySet<string> = new Set(['班', '个', '个班']);

/** 小一班, or 小一 below 小班. */
function isClassOf(age: AgeGroup, word: string): boolean {
  const [, short = ''] = /^(托|小|中|大|混)[一二三四五六七八九十\d]{1,2}$/.exec(word) ?? [];
  return ONE_CLASS.test(word) || (short !== '' && age.startsWith(short));
}

/** 一班, （2）班 below an age: which class of it. */
function ordinalIn(word: string): string | null {
  return /^第?\(?([一二三四五六七八九十]{1,2}|\d{1,2})\)?班$/.exec(word)?.[1] ?? null;
}

/** What a class of an age is called that only has a number: 小一班, 混龄一班. */
export function classOf(age: AgeGroup, ordinal: string): string {
  return `${age.replace(/班$/, '')}${ordinal}班`;
}

function isCountOfClasses({ table, key }: Field): boolean {
  return table === 'classes' && (key === 'classCount' || key === 'children' || key === 'finalYearChildren');
}

/** 举办者 › 单位（人）名称 names whoever runs the kindergarten, and not the kindergarten. */
function isNameOfSponsor(pieces: readonly Piece[]): boolean {
  const own = pieces.at(-1);
  const isName = own?.terms.some((term) => term.is === 'role' && term.role === 'name') === true;
  const isOfSponsor = (term: Term): boolean =>
    term.is === 'field' && term.table === 'kindergartens' && term.key.startsWith('sponsor');
  return isName && pieces.slice(0, -1).some(({ terms }) => terms.some(isOfSponsor));
}

/** Tables whose rows are about no kindergarten of the list, or name it in a column of their own. */
export const SUBJECTLESS: ReadonlySet<TableName> = new Set<TableName>([
  'districts',
  'fee_caps',
  'fee_waivers',
  'fee_catalogue',
  'rating_schemes',
  'projects',
  'population',
  'indicators',
  'reference_lines',
  'plans',
  'plan_tasks',
  'plan_targets',
  'disclosure_catalogue',
  'holidays',
  'waivers',
]);
