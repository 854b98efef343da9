import type { Issue } from '../issue.ts';
import { isCreditCode } from './check-digits.ts';
import { masked } from './finding.ts';
import { mayBePersonal } from './first-look.ts';
import { findPersonalData } from './personal-data.ts';

/**
 * The one place through which every issue of every rule goes before it is reported: identifiers in it are masked, whatever rule
 * quotes them, and in whatever field.
 */
export function maskedIssue(issue: Issue): Issue {
  const { file, header, value, message, remedy } = issue;
  const said = [file, header ?? '', value ?? '', message, remedy];
  if (!said.some(mayNeedMask)) return issue;
  return {
    ...issue,
    file: maskedField(file),
    header: header === null ? null : maskedField(header),
    value: value === null ? null : maskedField(value),
    message: maskedField(message),
    remedy: maskedField(remedy),
  };
}

/** Most fields of an issue that has something to mask have nothing themselves, and to look closely takes long. */
function maskedField(text: string): string {
  return mayNeedMask(text) ? withMasks(text) : text;
}

/** A quotation that is cut may end inside a number. */
const CUT_NUMBER = /[0-9](?:[0-9\s.-]*[0-9])?(?=…)/g;
const LEAST_OF_CUT = 7;

function mayNeedMask(text: string): boolean {
  return mayBePersonal(text) || text.includes('…');
}

/** So many digits are no count and no code of the dictionary: a card's or a person's number, perhaps as a rule rounded it. */
const LONG_NUMBER = /(?<![0-9A-Za-z])[0-9]{16,}(?![0-9A-Za-z])/g;

/** A text with everything personal in it masked. */
export function withMasks(text: string): string {
  let [shown, from] = ['', 0];
  for (const { start, end, masked } of findPersonalData(text)) {
    shown += text.slice(from, start) + masked;
    from = end;
  }
  return (shown + text.slice(from))
    .replace(LONG_NUMBER, (number) =>
      isCreditCode(number) ? number : masked({ kind: '银行卡号', text: number }),
    )
    .replace(CUT_NUMBER, (number) =>
      number.replace(/[^0-9]/g, '').length < LEAST_OF_CUT ? number : `${number.slice(0, 3)}***`,
    );
}
