import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import { onceForSection } from './of-section.ts';
import type { Work } from './work.ts';

/** Whether some line of a sheet, its title too, speaks of what is collected for others, or is no service. */
export const saysCollected = onceForSection(({ section }: Work): boolean =>
  [...section.lines, ...(section.beside ?? [])]
    .flatMap(({ text }) => text.split(/[。;；\n]/))
    .map((sentence) => bare(sentence).replace(LEADS, ''))
    .some(
      (sentence) =>
        /代收|不属/.test(sentence) && !RULE_OF_COLLECTED.test(sentence) && !BESIDE_COLLECTED.test(sentence),
    ),
);

/** 代收费由家长自愿选择: how what is collected is charged, and not what it is. */
const RULE_OF_COLLECTED = /^(?:各项)?代收费(?:项目)?(?:由|应|须|据实|坚持|遵循|实行|必须|不得)[^延代]*$/;

/** 延时看护和代收代办由家长自愿选择: what is named beside that is none of it. */
const BESIDE_COLLECTED =
  /^(?:课后|离园后|放学后)?延[时点](?:服务|托管|看护|照护|班)?费?[和及与、](?:其他|各项)?代[收办](?:代[办管收])?费?(?:项目)?(?:由|均|都|应|须|坚持|遵循|实行|必须|不得)[^延代]*$/;
