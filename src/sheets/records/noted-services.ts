import type { ItemRow, Line } from '../layout/section.ts';
import { isPointer } from '../values/pointer.ts';
import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import { itemList } from './item-list.ts';

/** 服务内容：, 各项目服务内容如下： */
const HEAD = /^(?:各(?:收费)?项目?(?:收费)?的?)?(?:收费)?服务内容(?:说明)?(?:如下|为|是)?[:：]/;
/** What stands between items and what their money is for. */
const BETWEEN = /^的?(?:服务内容)?(?:[:：]|[-—–─]{1,2}(?!\d)|是指|指|用于|为)/;

/** 服务内容：保教费—保育和教育；伙食费—幼儿伙食。 as rows of items; a clause that does not begin with items alone says nothing. `heads` are words of the sheet for items of its own. */
export function notedServices(lines: readonly Line[], heads: readonly string[]): readonly ItemRow[] {
  return lines.flatMap(({ text, place }) =>
    text.split(/[。\n]/).flatMap((written) => {
      const sentence = bare(written).replace(LEADS, '');
      const head = HEAD.exec(sentence)?.[0];
      if (head === undefined) return [];
      return sentence
        .slice(head.length)
        .split(/[;；]/)
        .flatMap((clause) => serviceOf(clause.replace(LEADS, ''), place, heads));
    }),
  );
}

function serviceOf(clause: string, place: Line['place'], heads: readonly string[]): readonly ItemRow[] {
  const rest = itemList(clause, heads)?.rest ?? clause.replace(INSURANCE, '');
  const between = BETWEEN.exec(rest)?.[0];
  const text = rest.slice(between?.length ?? 0);
  if (rest === clause || between === undefined || text.length < 2 || isPointer(text)) return [];
  // 保教费—保育教育，伙食费—三餐: what a second one is for is no part of the first.
  if (OTHERS.test(text)) return [];
  const items = clause.slice(0, clause.length - rest.length);
  const none = { refund: null, voluntary: null, category: null };
  return [{ items, of: `${place.cell}|${items}`, service: { text, place }, ...none }];
}

/** 意外险 is no word for an item that a sentence may begin with by itself. */
const INSURANCE = /^\p{Script=Han}{0,4}(?:保险费?|[外平害]险费?)/u;
const OTHERS = /[—–─:：]|公办|民办|[,，]\p{Script=Han}{2,6}费(?:用于|是|为|指)/u;
