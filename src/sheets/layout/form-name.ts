import type { GridCell } from '../book/grid.ts';
import { bare } from '../values/plain.ts';
import { FORM_MATTER, NAME_END, NO_ONE, OF_MANY, PLACE_BEFORE } from '../words/forms.ts';
import { formRow } from './form-rows.ts';
import { isNameLabel } from './pairs.ts';
import { ownCells } from './row-kind.ts';

/** Whom a form is of, by a row above its table. */
export interface FormName {
  readonly cell: GridCell;
  readonly name: string;
  /** By a label (幼儿园：…), by a title (某某幼儿园收费公示表), or alone above its rows (一、某某幼儿园). */
  readonly by: 'label' | 'title' | 'itself';
  /** What the title says beside the name. */
  readonly matter: string;
}

const LONGEST_TITLE = 50;
const NUMBERED =
  /^(?:附[件表]?[\d一二三四五六七八九十]*[:：]|[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．])/;
const YEAR = /^20\d{2}(?:[-—–~至]20\d{2})?(?:年度?|学年度?)?(?:[春秋][季期]?)?(?:学期)?/;

/** The kindergarten that a row names by itself; null where it names none, or all of a place. */
export function formName(row: readonly GridCell[]): FormName | null {
  for (const { label, value } of formRow(row).pairs)
    if (isNameLabel(label.text) && isName(bare(value.text), true))
      return { cell: value, name: value.text, by: 'label', matter: '' };
  const [cell, another] = ownCells(row);
  if (cell === undefined || another !== undefined) return null;
  const text = bare(cell.text).replace(NUMBERED, '');
  if (text.length > LONGEST_TITLE || /[:：。；;，,]/.test(text)) return null;
  if (isName(text)) return { cell, name: text, by: 'itself', matter: '' };
  const titled = nameBefore(text.replace(YEAR, '')) ?? nameBehind(text);
  return titled === null ? null : { cell, ...titled, by: 'title' };
}

/** Of one kindergarten: 某镇幼儿园 is that of a town where a label says so, and in a title may be all of them. */
function isName(text: string, isLabelled = false): boolean {
  const outer = text.replace(/\([^()]*\)$/, '');
  if (!NAME_END.test(text) || NO_ONE.test(outer)) return false;
  return isLabelled || !(OF_MANY.test(outer) || NO_ONE.test(outer.replace(PLACE_BEFORE, '')));
}

type Titled = Pick<FormName, 'name' | 'matter'> | null;

/** 某某幼儿园（东园区）2026年秋季收费公示表 */
function nameBefore(title: string): Titled {
  for (let at = title.length - 1; at > 0; at -= 1) {
    const [name, matter] = [title.slice(0, at), title.slice(at)];
    if (FORM_MATTER.test(matter) && isName(name)) return { name, matter };
  }
  return null;
}

/** 收费公示表（某某幼儿园） */
function nameBehind(title: string): Titled {
  const [, matter = '', name = ''] = /^(.*?)(?:[-—–]+|\()([^()]*(?:\([^()]*\))?)\)?$/.exec(title) ?? [];
  return FORM_MATTER.test(matter) && isName(name) ? { name, matter } : null;
}
