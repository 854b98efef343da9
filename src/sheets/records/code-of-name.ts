import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { personsOfName } from '../names/name-notes.ts';
import { codeCell, value, type Work } from './work.ts';

/** The code of the kindergarten that a cell names where a code should stand: asked, or nothing where the answer leaves it out. */
export function codeOfName({ register, clerk }: Work, { text, place }: GridCell): FoundCell | null {
  clerk.persons += personsOfName(text);
  const match = register.find(text, '');
  const isHidden = register.apart.hides(text);
  if (match.kind === 'one' && !isHidden) return codeCell(match.known, place);
  const near = match.kind === 'one' ? [match.known] : match.near;
  const { code, question } = clerk.name(register.apart.nameOf(text), place, { near, isHidden });
  if (code === null) return { kind: 'asked', question };
  return code === '' ? null : value(code, place);
}
