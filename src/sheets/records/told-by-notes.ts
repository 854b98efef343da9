import type { Line, Section } from '../layout/section.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import type { Known, Register } from '../names/register.ts';
import type { SheetPlace } from '../place.ts';
import { bare, bracketed, isNothing } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import {
  TOLD_ALL,
  TOLD_BESIDES,
  TOLD_BUT_REMARKED,
  TOLD_BY_DEFAULT,
  TOLD_COUNT,
  TOLD_END,
  TOLD_LINKS,
  TOLD_NATURE,
  TOLD_NOT_OF_CLASSES,
  TOLD_OF_EACH,
  TOLD_OF_SOME,
  TOLD_REST,
  TOLD_SAVE,
  TOLD_TAKEN_BACK,
  TOLD_TO_DO,
  TOLD_WHOSE,
  TOLD_WORDS,
} from '../words/told.ts';
import { isAttachedClass } from './whole-name.ts';
import { remarkCells, type Subject, value, type Work } from './work.ts';

interface Said {
  readonly text: string;
  readonly place: SheetPlace;
}

/** What the sentences say in one column. */
interface Told {
  readonly named: Map<Known, Said>;
  /** Of all, or of all but the named, by 办园性质; '' for any. */
  readonly others: Map<string, Said>;
  /** Whom what is said of the others is not said of: 除两所附设班外. */
  readonly exempt: ((known: Known) => boolean)[];
  /** Whether what is said of the others is not said of those whose remark tells something: 除备注另有说明的外. */
  isButRemarked: boolean;
  /** Whether a sentence speaks of it that cannot be taken apart. */
  isDoubtful: boolean;
}

/** Whom a part of a sentence is about. */
type About =
  | { readonly is: 'named'; readonly known: readonly Known[] }
  | { readonly is: 'others'; readonly nature: string };

/** Whom what a sentence says of the others is not said of. */
interface Besides {
  readonly of: ((known: Known) => boolean) | 'remarked' | 'unknown' | null;
}

const READ = new WeakMap<Section, ReadonlyMap<string, Told>>();

/** What a sentence around the list says of a kindergarten, by its name or as one of the rest; null where none does, or not for sure. */
export function toldOf(work: Work, subject: Subject, key: string): FoundCell | null {
  const said = saidOf(work, subject, key);
  return said === null || said.isLeftToRemark ? null : value(said.text, said.place);
}

/** The same, asked where the sentence leaves out those whose remark tells something, and the row has a remark. */
export function toldOrAsked(work: Work, subject: Subject, key: string): FoundCell | null {
  const said = saidOf(work, subject, key);
  const remark = remarkOf(work, subject);
  if (said?.isLeftToRemark !== true || remark === undefined) return toldOf(work, subject, key);
  return work.clerk.value({
    table: 'kindergartens',
    key,
    place: remark.place,
    kindergarten: subject.known?.name ?? '',
    text: remark.text,
    suggestion: said.text,
  });
}

function saidOf(
  work: Work,
  subject: Subject,
  key: string,
): (Said & { readonly isLeftToRemark: boolean }) | null {
  const { section, register } = work;
  const { known } = subject;
  let told = READ.get(section);
  if (told === undefined) {
    told = toldIn([...section.lines, ...(section.beside ?? [])], register);
    READ.set(section, told);
  }
  const of = told.get(key);
  if (known === null || of === undefined || of.isDoubtful) return null;
  const named = of.named.get(known);
  if (named !== undefined) return { ...named, isLeftToRemark: false };
  if (of.exempt.some((isExempt) => isExempt(known))) return null;
  const others = of.others.get(known.nature) ?? of.others.get('');
  if (others === undefined) return null;
  return { ...others, isLeftToRemark: of.isButRemarked && remarkOf(work, subject) !== undefined };
}

/** The remark of a row that has one. */
function remarkOf(work: Work, subject: Subject): GridCell | undefined {
  return remarkCells(work, subject).find(({ text }) => !isNothing(bare(text)) && bare(text) !== '无');
}

/** What a remark of a row says of it and nothing else: 设托班, 有校车1辆; null where it says both ways. */
export function toldByRemark(remark: string, key: string): string | null {
  const clauses = bare(remark).split(/[。;；,，、]/);
  const told = clauses.map((clause) => {
    const found = TOLD_TO_DO.test(clause) ? null : statementIn(clause);
    const isAlone = found?.isWhole === true && !found.isOfSome && found.before === '' && found.after === '';
    return isAlone ? found : null;
  });
  const besides = clauses.flatMap((clause, at) => (told[at] ? bracketed(clause).notes : [clause]));
  if (besides.some((text) => TOLD_TAKEN_BACK.test(text))) return null;
  const said = new Set(told.flatMap((found) => (found?.key === key ? [found.text] : [])));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function toldIn(lines: readonly Line[], register: Register): ReadonlyMap<string, Told> {
  const reader = new Reader(register);
  for (const { text, place } of lines)
    for (const sentence of bare(text).split('。')) reader.sentence(sentence.replace(LEADS, ''), place);
  return reader.told;
}

class Reader {
  readonly #register: Register;
  readonly told = new Map<string, Told>();

  constructor(register: Register) {
    this.#register = register;
  }

  sentence(sentence: string, place: SheetPlace): void {
    let nature = '';
    let before: About | null = null;
    const [, byDefault] = TOLD_BY_DEFAULT.exec(sentence) ?? [];
    if (byDefault !== undefined) {
      this.#put('profitDefault', { is: 'others', nature: '民办' }, { text: byDefault, place });
      return;
    }
    // 石门镇某园除外 behind all: whom it is not said of is not known before.
    let besides: Besides = { of: TOLD_SAVE.test(sentence) ? 'unknown' : null };
    for (const part of sentence.split(/[;；]/)) {
      const clauses = part.split(/[,，]/);
      for (const [at, written] of clauses.entries()) {
        const clause = written.replace(TOLD_BESIDES, '');
        const said = statementIn(clause);
        if (said === null && /^除.*外$/.test(written)) besides = { of: this.#besides(clause, nature) };
        if (said === null) {
          nature = TOLD_NATURE.exec(clause)?.[1] ?? nature;
          before = this.#about(clause, nature) ?? this.#beginning(clause, nature) ?? before;
        } else if (said.isOfSome || isCondition(clause, clauses.slice(at + 1))) before = null;
        else {
          const own = this.#ownOf(said, before, nature);
          this.#put(said.key, own, { text: said.text, place }, besides);
          before = own;
        }
      }
    }
  }

  /** Whom a statement is about; of whom it is said that it is so (招收托班的只有小鹿) goes before where that is. */
  #ownOf({ before: left, after, isWhole }: Statement, before: About | null, nature: string): About | null {
    if (!isWhole) return null;
    return left === '' && after === '' ? before : this.#about(after || left, nature);
  }

  #put(key: string, about: About | null, said: Said, besides: Besides = { of: null }): void {
    const told: Told = this.told.get(key) ?? {
      named: new Map(),
      others: new Map(),
      exempt: [],
      isButRemarked: false,
      isDoubtful: false,
    };
    this.told.set(key, told);
    if (about === null || (about.is === 'others' && besides.of === 'unknown')) told.isDoubtful = true;
    else if (about.is === 'others') {
      settle(told, told.others, about.nature, said);
      if (typeof besides.of === 'function') told.exempt.push(besides.of);
      else if (besides.of === 'remarked') told.isButRemarked = true;
    } else for (const known of about.known) settle(told, told.named, known, said);
  }

  /** Whom a sentence leaves out: 除两所附设班外, 除小鹿幼儿园外. */
  #besides(clause: string, nature: string): Besides['of'] {
    if (TOLD_BUT_REMARKED.test(clause)) return 'remarked';
    if (TOLD_NOT_OF_CLASSES.test(clause)) return ({ name }) => isAttachedClass(name);
    const about = this.#about(clause, nature);
    return about?.is === 'named' ? (known) => about.known.includes(known) : 'unknown';
  }

  /** Null where it is not sure whom the words mean. */
  #about(written: string, nature: string): About | null {
    const words = written.replace(TOLD_LINKS, '');
    const of = TOLD_NATURE.exec(words)?.[1];
    if (of !== undefined) return { is: 'others', nature: of };
    if (TOLD_REST.test(words)) return { is: 'others', nature: /公办|民办/.exec(words)?.[0] ?? nature };
    if (TOLD_ALL.test(words)) return { is: 'others', nature: '' };
    const names = words.replace(TOLD_COUNT, '').split(/[、和及与]/);
    const known = names.flatMap((name) => {
      const found = name.length < 2 ? null : this.#register.find(name, '');
      return found?.kind === 'one' ? [found.known] : [];
    });
    return known.length === names.length ? { is: 'named', known } : null;
  }

  /** 小鹿幼儿园登记为有限公司: whom a clause begins with that says nothing itself. */
  #beginning(clause: string, nature: string): About | null {
    const [, name = ''] = /^(.{2,20}?(?:园|班|点|所))(?:均|都)?(?:登记|注册|由|在|系)/.exec(clause) ?? [];
    return name === '' ? null : this.#about(name, nature);
  }
}

/** Whether a clause, or what it is the condition of, asks to do something. */
function isCondition(clause: string, following: readonly string[]): boolean {
  if (TOLD_TO_DO.test(clause)) return true;
  return !TOLD_OF_EACH.test(clause) && following.some((one) => TOLD_TO_DO.test(one));
}

/** Two sentences that say different things of the same are no statement. */
function settle<K>(told: Told, among: Map<K, Said>, of: K, said: Said): void {
  const before = among.get(of);
  if (before === undefined) among.set(of, said);
  else if (before.text !== said.text) told.isDoubtful = true;
}

interface Statement {
  readonly key: string;
  readonly text: string;
  /** Whom it is about, before it or behind. */
  readonly before: string;
  readonly after: string;
  /** Whether it only says whom something else is said of: 有校车的. */
  readonly isOfSome: boolean;
  /** Whether nothing else follows it in its clause. */
  readonly isWhole: boolean;
}

function statementIn(clause: string): Statement | null {
  for (const { key, says } of TOLD_WORDS) {
    for (const [pattern, text] of says) {
      const match = pattern.exec(clause);
      if (match === null) continue;
      const rest = clause.slice(match.index + match[0].length);
      const whose = TOLD_WHOSE.exec(rest)?.[0] ?? '';
      const after = whose === '' ? '' : rest.slice(whose.length);
      return {
        key,
        text,
        before: clause.slice(0, match.index).replace(TOLD_LINKS, ''),
        after,
        isOfSome: after === '' && TOLD_OF_SOME.test(rest),
        isWhole: after !== '' || TOLD_END.test(rest),
      };
    }
  }
  return null;
}
