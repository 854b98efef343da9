import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import { onceForSection } from './of-section.ts';
import type { Work } from './work.ts';

/** Whether some line of a sheet, its title too, speaks of what is collected for others, or is no service. */
export const saysCollected = onceForSection(({ section }: Work): boolean =>
  [...section.lines, ...(section.beside ?? [])]
    .flatMap(({ text }) => text.split(/[。;；\n]/))
    .map((sentence) => bare(sentence).replace(LEADS, ''))
    .some((sentence) => /代收|不属/.test(sentence) && !RULE_OF_COLLECTED.test(sentence)),
);

/** 代收费由家长自愿选择: how what is collected is charged, and not what it is. */
const RULE_OF_COLLECTED = /^(?:各项)?代收费(?:项目)?(?:由|应|须|据实|坚持|遵循|实行|必须|不得)[^延代]*$/;
