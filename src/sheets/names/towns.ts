import type { FoundCell, FoundRow } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import type { Clerk } from '../records/clerk.ts';
import { bare } from '../values/plain.ts';
import { shortPlace } from './plain-name.ts';
import type { Roster, RosterDistrict } from './roster.ts';

/** The districts by name; one that the tables do not have yet is asked for once, and gets a row. */
export class Towns {
  readonly #districts: readonly RosterDistrict[];
  readonly #clerk: Clerk;
  readonly #met = new Map<string, FoundCell | null>();
  readonly rows: FoundRow[] = [];
  /** The county by the titles of the sheets, where they name but one. */
  countyName = '';

  constructor(roster: Roster, clerk: Clerk) {
    this.#districts = roster.districts;
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
    const name = bare(written);
    const known = this.#find(name);
    if (known !== undefined) return { kind: 'value', text: known.code, place };
    const met = this.#met.get(name);
    if (met !== undefined) return met;
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
    const parent = level === '乡级' ? this.#countyCode(place) : null;
    this.rows.push({
      table: 'districts',
      place,
      cells: { code, name: cell(name), level: cell(level), ...(parent === null ? {} : { parent }) },
    });
  }

  #countyCode(place: SheetPlace): FoundCell | null {
    if (this.county !== undefined) return { kind: 'value', text: this.county.code, place };
    return this.countyName === '' ? null : this.codeOf(this.countyName, place);
  }
}
