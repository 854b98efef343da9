import { addDays, type IsoDate } from '../../domain/school-date.ts';
import type { GridCell } from '../book/grid.ts';
import { DAY, daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import type { Charge } from './charge.ts';
import { type Former, readClauses } from './former-notes.ts';

const BEFORE = '(?:执行(?:期限?|时间)?|收费?|有效期?|期限?|自|从|[:：])*';
/** 2024年9月1日—2026年8月31日 */
const STRETCH = new RegExp(
  `${BEFORE}(${DAY})起?(?:执行)?(?:至|到|[-—–~～])+(${DAY})(?:止|为止)?(?:执行|收取)?`,
);
/** 2025年8月31日止, 执行到2025年8月31日 */
const LAST = new RegExp(`${BEFORE}(?:至|到|截[止至])?(${DAY})(?:止|为止|前|截止|到期)?(?:执行|收取)?`);
const IS_LAST = new RegExp(`(?:至|到|截[止至])${DAY}|${DAY}(?:止|为止|截止|到期)`);

/** When a former price held, as its own cell says it. */
interface HeldUntil {
  readonly since?: IsoDate;
  /** The day after its last one. */
  readonly day: IsoDate;
}

/** 590元/月（2024年9月1日—2026年8月31日）: a former price apart from the days that it held; null where its cell tells none. */
export function withoutDays(cell: GridCell): { readonly cell: GridCell; readonly held: HeldUntil } | null {
  const text = bare(cell.text);
  const stretch = STRETCH.exec(text);
  const last = stretch ?? (IS_LAST.test(text) ? LAST.exec(text) : null);
  const days = daysIn(last?.[0] ?? '');
  const until = days.at(-1);
  if (last === null || until === undefined || daysIn(text).length !== days.length) return null;
  const rest = text
    .replace(last[0], '')
    .replace(/[(（][)）]/g, '')
    .replace(/^[,，;；、。]+|[,，;；、。]+$/g, '');
  const [since] = stretch === null ? [] : days;
  if (since !== undefined && since >= until) return null;
  const held = { ...(since === undefined ? {} : { since }), day: addDays(until, 1) };
  return { cell: { ...cell, text: rest }, held };
}

/**
 * 920（2023.9.1起，某教收备〔2023〕6号）: a former price, and in brackets or behind it since when it held, by a document where it has one; null where it says
 * anything else, and where it only says from when until when.
 */
export function withFormer(cell: GridCell): { readonly cell: GridCell; readonly former: Former } | null {
  const [, price = '', bracket, behind] = PRICE_AND_MORE.exec(bare(cell.text)) ?? [];
  const told = readClauses((bracket ?? behind ?? '').replace(/[;；、]/g, ','));
  if (told === null || (told.basis === null && told.until !== null)) return null;
  return { cell: { ...cell, text: price }, former: { ...told, place: cell.place } };
}

const PRICE_AND_MORE = /^([^(),，;；]*\d[^(),，;；]*)(?:\((.+)\)|[,，;；](.+))$/;

const LEAST = 0.5;
const MOST = 2;

/** A former price that names no item is of the one item of its row that is paid as often, and as much within limits; of care where the sheet has one for it alone. */
export function withItemOfRow(charge: Charge, now: readonly Charge[]): Charge {
  if (!charge.isOld || charge.item !== '' || charge.price.amount === null) return charge;
  const former = Number(charge.price.amount);
  const alike = now.filter(({ item, price: { amount, unit } }) => {
    const isOften = unit === null || charge.price.unit === null || unit === charge.price.unit;
    return item !== '' && isOften && Number(amount) >= former * LEAST && Number(amount) <= former * MOST;
  });
  const [first] = alike;
  const isOnly = new Set(alike.map(({ item }) => item)).size === 1;
  return first === undefined || !isOnly ? charge : { ...charge, item: first.item, category: first.category };
}
