import { personsOfName } from '../names/name-notes.ts';
import { HIDDEN } from './doers.ts';
import { type SafeText, withoutPersonal } from './personal-text.ts';

/** A bracket behind the name of a kindergarten, a class or a school; that of a shortened text need not end. */
const BEHIND_NAME = /(?<=[园班校点][”"』」》]?)[（(]([^（）()]+)(?:[)）]|$)/g;

/** What questions, lists and cells may say of a text: numbers and names of persons and remarks about children are taken out. */
export function safeText(written: string, header = ''): SafeText {
  const behind = personsBehindNames(written);
  const text =
    behind === 0
      ? written
      : written.replace(BEHIND_NAME, (bracket, note: string) =>
          personsOfNote(note) > 0 ? `（${HIDDEN}）` : bracket,
        );
  const rest = withoutPersonal(text, header);
  return { text: rest.text, persons: rest.persons + behind };
}

/** How many persons stand in brackets behind the names of kindergartens: 原小树幼儿园（李秀兰承包）. */
export function personsBehindNames(text: string): number {
  return [...text.matchAll(BEHIND_NAME)].reduce((sum, [, note = '']) => sum + personsOfNote(note), 0);
}

function personsOfNote(note: string): number {
  return personsOfName(`幼儿园（${note}）`);
}

/** A sentence that quotes a text, with nothing of a person in it, whoever put it together. */
export function safeSentence(sentence: string, quoted: string, header = ''): string {
  const plain = quoted === '' ? sentence : sentence.replaceAll(quoted, () => safeText(quoted, header).text);
  return safeText(plain, header).text;
}
