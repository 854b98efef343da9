import { groupBy } from '../../domain/grouping.ts';
import { foldWidth } from '../../dataset/read/width.ts';
import { bare } from '../values/plain.ts';
import { plainName } from '../names/plain-name.ts';
import { newKnown, Register } from '../names/register.ts';
import type { PresentRow } from '../present/present-table.ts';
import type { BureauEdit } from './bureau-edit.ts';

/** A kindergarten as its table has it. */
export interface Listed {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly isClosed: boolean;
  readonly isPublic: boolean;
  readonly row: PresentRow;
  /** Every name it goes by: its own, other ones, former ones. */
  readonly names: readonly string[];
}

function listedKindergartens({ kindergartens, former_codes: formerCodes }: BureauEdit): readonly Listed[] {
  const renamings = groupBy(
    formerCodes.rows.filter((step) => formerCodes.text(step, 'type') === '更名'),
    (step) => formerCodes.text(step, 'currentCode'),
  );
  return kindergartens.rows.flatMap((row): readonly Listed[] => {
    const text = (key: string): string => kindergartens.text(row, key);
    const code = text('code');
    if (code === '') return [];
    const former = (renamings.get(code) ?? []).map((step) => formerCodes.text(step, 'formerName'));
    const names = [text('name'), ...text('aliases').split('、'), ...former].filter((name) => name !== '');
    const isClosed = text('status') === '停办';
    const isPublic = text('nature') === '公办';
    return [{ code, name: text('name'), district: text('district'), isClosed, isPublic, row, names }];
  });
}

/** The kindergarten that is meant, or why it is not clear; `likely` where only one may be. */
export type Found = { readonly listed: Listed } | { readonly reason: string; readonly likely?: Listed };

const CANDIDATES_NAMED = 8;

/** Finds kindergartens by what clerks call them, as an import does: by code, whole name, or what a name is short for. Never one of two. */
export class KindergartenFinder {
  readonly all: readonly Listed[];
  readonly #register = new Register();
  readonly #edit: BureauEdit;
  readonly #counties: readonly string[];

  constructor(edit: BureauEdit) {
    this.#edit = edit;
    this.all = listedKindergartens(edit);
    const { districts } = edit;
    const namesOf = (level: string): ReadonlyMap<string, string> =>
      new Map(
        districts.rows
          .filter((row) => districts.text(row, 'level') === level)
          .map((row) => [districts.text(row, 'code'), districts.text(row, 'name')]),
      );
    const towns = namesOf('乡级');
    this.#counties = [...namesOf('县级').values()];
    this.#register.addPlaces(this.#counties, [...towns.values()]);
    for (const { code, name, names, district } of this.all) {
      const otherNames = names.filter((other) => other !== name);
      this.#register.add(newKnown({ code, name, town: towns.get(district) ?? '', otherNames }));
    }
  }

  find(word: string): Found {
    const byCode = this.#listed(foldWidth(word).trim());
    if (byCode !== undefined) return { listed: byCode };
    const match = this.#register.find(word, '');
    const meant = match.kind === 'one' ? [match.known] : match.near;
    const listed = meant.flatMap(({ code }) => this.#listed(code ?? '') ?? []);
    const [only] = listed;
    if (match.kind === 'one' && only !== undefined) return { listed: only };
    if (only === undefined)
      return { reason: `没有找到“${word}”：请写标识码，或者 kindergartens.csv 里的名称、别名。` };
    const named = listed.slice(0, CANDIDATES_NAMED).map(({ name, code }) => `${name}（${code}）`);
    const more = listed.length > CANDIDATES_NAMED ? ` 等 ${listed.length} 所` : '';
    const reason = `“${word}”可能是：${named.join('、')}${more}。请写全名或者标识码。`;
    return listed.length === 1 ? { reason, likely: only } : { reason };
  }

  /** The other open kindergarten of its county that is called so, with or without the county before the name. */
  namesake(name: string, { code, district }: Listed): Listed | undefined {
    const county = countyOf(district, this.#edit);
    return this.all.find(
      (other) =>
        other.code !== code &&
        !other.isClosed &&
        this.#comparable(other.name) === this.#comparable(name) &&
        countyOf(other.district, this.#edit) === county,
    );
  }

  #comparable(name: string): string {
    const { full, notes } = plainName(name, { counties: [], towns: [] });
    const county = this.#counties.find((one) => full.startsWith(bare(one)));
    const rest = county === undefined ? full : full.slice(bare(county).length);
    // Nothing else tells 某县幼儿园 from others.
    return [rest === '幼儿园' ? full : rest, ...notes].join('|');
  }

  #listed(code: string): Listed | undefined {
    return this.all.find((one) => one.code === code);
  }
}

/** The words of a list: separated by 、, a comma or a semicolon. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/[、,，;；\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export interface KindergartensFound {
  readonly found: readonly Listed[];
  /** Those that were named themselves; the others are of a town. */
  readonly named: ReadonlySet<Listed>;
  readonly reasons: readonly string[];
}

/**
 * The kindergartens that a list of codes, names and towns means; of a town, all that run there, by `nature` if it is given. Closed ones are found only by
 * their own code or name.
 */
export function whichKindergartens(text: string, edit: BureauEdit, nature?: string): KindergartensFound {
  const finder = new KindergartenFinder(edit);
  const reasons: string[] = [];
  const named = new Set<Listed>();
  const found = wordsOf(text).flatMap((word) => {
    const districts = districtsBelow(word, edit);
    if (districts.size > 0) {
      const there = finder.all.filter(
        ({ district, isClosed, isPublic }) =>
          districts.has(district) && !isClosed && (nature === undefined || isPublic === (nature === '公办')),
      );
      if (there.length === 0) reasons.push(`“${word}”没有在办的${nature ?? ''}幼儿园。`);
      return there;
    }
    const which = finder.find(word);
    if ('listed' in which) {
      named.add(which.listed);
      return [which.listed];
    }
    reasons.push(which.reason);
    return [];
  });
  return { found: [...new Set(found)], named, reasons };
}

/** The county that a district is or lies in; the district itself where none is above it. */
function countyOf(district: string, { districts }: BureauEdit): string {
  const rows = new Map(districts.rows.map((row) => [districts.text(row, 'code'), row]));
  const seen = new Set<string>();
  for (let code = district; !seen.has(code);) {
    const row = rows.get(code);
    if (row === undefined) break;
    if (districts.text(row, 'level') === '县级') return code;
    seen.add(code);
    code = districts.text(row, 'parent');
  }
  return district;
}

/** The codes of a district of this name or code and of all below it; none where there is no such district. */
function districtsBelow(word: string, { districts }: BureauEdit): ReadonlySet<string> {
  const rows = districts.rows.map((row) => ({
    code: districts.text(row, 'code'),
    name: districts.text(row, 'name'),
    parent: districts.text(row, 'parent'),
  }));
  const below = new Set(
    rows.filter(({ code, name }) => code === word || name === word).map(({ code }) => code),
  );
  for (let size = -1; size !== below.size;) {
    size = below.size;
    for (const { code, parent } of rows) if (below.has(parent)) below.add(code);
  }
  return below;
}
