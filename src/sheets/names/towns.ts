import { type FoundCell, type FoundRow, textOf } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import type { Clerk } from '../records/clerk.ts';
import { bare } from '../values/plain.ts';
import { shortPlace, townName } from './plain-name.ts';
import type { Roster, RosterDistrict } from './roster.ts';

/** The districts by name; one that the tables do not have yet is asked for once, and gets a row. */
export class Towns {
  readonly #districts: readonly RosterDistrict[];
  readonly #region: string;
  readonly #clerk: Clerk;
  readonly #met = new Map<string, FoundCell | null>();
  readonly rows: FoundRow[] = [];
  /** The county by the titles of the sheets, where they name but one. */
  countyName = '';

  constructor(roster: Roster, clerk: Clerk) {
    this.#districts = roster.districts;
    this.#region = roster.region ?? '';
    this.#clerk = clerk;
  }

  /** A code that a sheet gives beside the name of a town: nothing to ask. */
  learn(written: string, code: string, place: SheetPlace): void {
    const name = bare(written);
    if (this.#find(name) !== undefined || this.#met.has(name)) return;
    const cell: FoundCell = { kind: 'value', text: code, place };
    this.#met.set(name, cell);
    this.#add(name, cell, place);
  }

  /** A community (村、社区) below a town that has a row or gets one; without that town the tables can hold no row of it. */
  learnCommunity(name: FoundCell, code: string, place: SheetPlace): void {
    const parent = code.slice(0, 9);
    const isKnown = (text: string): boolean => this.#districts.some((district) => district.code === text);
    if (isKnown(code) || !(isKnown(parent) || this.rows.some((row) => textOf(row.cells['code']) === parent)))
      return;
    const cell = (text: string): FoundCell => ({ kind: 'value', text, place });
    this.rows.push({
      table: 'districts',
      place,
      cells: { code: cell(code), name, level: cell('村级'), parent: cell(parent) },
    });
  }

  /** The county, where there is but one. */
  get county(): RosterDistrict | undefined {
    const counties = this.#districts.filter(({ level }) => level === '县级');
    return counties.length === 1 ? counties[0] : undefined;
  }

  nameOf(code: string): string {
    return this.#districts.find((district) => district.code === code)?.name ?? '';
  }

  /** The 区划代码 of a town by its name. */
  codeOf(written: string, place: SheetPlace): FoundCell | null {
    const name = townName(written);
    const known = this.#find(name);
    if (known !== undefined) return { kind: 'value', text: known.code, place };
    const met = this.#met.get(name);
    if (met !== undefined) return met;
    if (name === this.countyName && this.#isCounty(this.#region)) return this.#ownCounty(place);
    const answer = this.#clerk.value({
      table: 'districts',
      key: 'code',
      place,
      kindergarten: '',
      of: name,
      text: name,
      sentence: `${name}的区划代码是多少？请填国家统计局公布的代码（县区 6 位，乡镇、街道 9 位）。`,
    });
    this.#met.set(name, answer);
    if (answer !== null) this.#add(name, answer, place);
    return answer;
  }

  #find(name: string): RosterDistrict | undefined {
    const exact = this.#districts.filter((district) => bare(district.name) === name);
    if (exact.length > 0) return exact.length === 1 ? exact[0] : exact.find(({ level }) => level === '乡级');
    const near = this.#districts.filter(
      (district) => district.level === '乡级' && shortPlace(bare(district.name)) === shortPlace(name),
    );
    return near.length === 1 ? near[0] : undefined;
  }

  #add(name: string, code: FoundCell, place: SheetPlace): void {
    const cell = (text: string): FoundCell => ({ kind: 'value', text, place });
    const level = /(?:村|社区)$/.test(name) ? '村级' : name === this.countyName ? '县级' : '乡级';
    const parent = level === '县级' ? null : this.#parentOf(code, level, place);
    this.rows.push({
      table: 'districts',
      place,
      cells: { code, name: cell(name), level: cell(level), ...(parent === null ? {} : { parent }) },
    });
  }

  /** The district whose code a code begins with, where it has a row or gets one. */
  #parentOf(code: FoundCell, level: string, place: SheetPlace): FoundCell | null {
    const prefix = code.kind === 'value' ? code.text.slice(0, level === '村级' ? 9 : 6) : '';
    const isKnown = (text: string): boolean => this.#districts.some((district) => district.code === text);
    if (isKnown(prefix)) return { kind: 'value', text: prefix, place };
    if (level === '村级') return null;
    if (this.county !== undefined) return { kind: 'value', text: this.county.code, place };
    if (this.countyName === '') return null;
    if (!this.#isCounty(this.#region)) return this.codeOf(this.countyName, place);
    // While the town's own code is asked there is no row of it, and none is wanted of its county.
    return prefix === this.#region ? this.#ownCounty(place) : null;
  }

  #isCounty(code: string): boolean {
    return /^\d{6}$/.test(code);
  }

  /** The county of the site, by the name that the sheets give it. */
  #ownCounty(place: SheetPlace): FoundCell {
    const code: FoundCell = { kind: 'value', text: this.#region, place };
    this.#met.set(this.countyName, code);
    if (!this.#districts.some((district) => district.code === this.#region))
      this.#add(this.countyName, code, place);
    return code;
  }
}
