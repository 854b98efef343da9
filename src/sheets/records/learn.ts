import { bare } from '../values/plain.ts';
import { OWN_NUMBERS, ownNumber } from '../values/own-numbers.ts';
import { readCount } from '../values/count.ts';
import {
  NATURE_CLAIMS,
  PROFIT_CLAIMS,
  PUBLIC_SPONSOR,
  PRIVATE_SPONSOR,
  USCC_PROFIT,
} from '../words/natures.ts';
import type { Register } from '../names/register.ts';
import { YES_WORDS } from '../words/codes.ts';
import { TOLD_SPEAKS, TOLD_TAKEN_BACK } from '../words/told.ts';
import { type Listed, remarksOf } from './sheet-roster.ts';
import { findInTown } from './subjects.ts';
import { natureOfTitle } from './title-nature.ts';

/** What one sheet tells of a kindergarten that the others need: its address, who runs it, whether it takes the youngest. */
export function tellFrom(sheets: readonly Listed[], register: Register): void {
  for (const { section, head, namings } of sheets) {
    const ofTitle = head.topic === 'kindergartens' ? natureOfTitle(section) : null;
    const slots = head.columns.filter(({ meaning }) => meaning.is === 'slot');
    namings.forEach((naming, at) => {
      if (naming === null) return;
      const byCode = naming.code === '' ? undefined : register.byCode(naming.code);
      // By its name only where no code says it: to look through all names is slow.
      const found = byCode === undefined ? findInTown(naming, register) : null;
      const known = byCode ?? (found?.kind === 'one' ? found.known : undefined);
      if (known === undefined) return;
      if (ofTitle !== null) known.nature = ofTitle;
      const remarks = remarksOf({ section, head }, at);
      const isTakenBack = remarks.some(isWithoutNursery);
      for (const remark of remarks)
        for (const [, number = ''] of bare(remark).matchAll(TOLD_PHONE)) known.numbers.add(number);
      for (const { meaning, index } of slots) {
        if (meaning.is !== 'slot') continue;
        const text = bare(section.rows[at]?.cells[index]?.text ?? '');
        if (text === '') continue;
        if (meaning.table === 'kindergartens') tellOne(known, meaning.key, text, isTakenBack);
        if (meaning.table === 'classes' && meaning.dims.age === '托班' && (readCount(text).stated ?? 0) > 0)
          known.hasNursery = true;
      }
    });
  }
}

/** 托班已停招 in a remark: 是 in the column is asked. */
function isWithoutNursery(remark: string): boolean {
  return bare(remark)
    .split(/[。;；,，、]/)
    .some((clause) => TOLD_SPEAKS['nursery']?.test(clause) === true && TOLD_TAKEN_BACK.test(clause));
}

/** What a remark says of its telephone: 联系电话改为0997-2210001. */
const TOLD_PHONE = /(?:电话|座机|固话|号码)[^\d。;；]{0,8}(0\d{2,3}-?[2-8]\d{6,7})(?!\d)/g;

function tellOne(known: ReturnType<Register['add']>, key: string, text: string, isTakenBack: boolean): void {
  const number = OWN_NUMBERS.has(key) ? ownNumber(text) : null;
  if (number !== null) known.numbers.add(number);
  if (key === 'address' && known.address === '') known.address = text;
  if (key === 'nature') {
    known.nature = NATURE_CLAIMS.find(([pattern]) => pattern.test(text))?.[1].nature ?? known.nature;
    tellProfit(known, text);
    if (text.includes('普惠')) known.inclusive = /(?:非|不)普惠/.test(text) ? '否' : '是';
    if (known.profit === '营利性') known.inclusive = '否';
    // What is inclusive is not for profit.
    if (known.profit === '' && known.nature === '民办' && known.inclusive === '是') known.profit = '非营利性';
  }
  if (key === 'sponsorType' && known.nature === '' && PUBLIC_SPONSOR.test(text)) known.nature = '公办';
  if (key === 'sponsorType' && known.nature === '' && PRIVATE_SPONSOR.test(text)) known.nature = '民办';
  if (key === 'uscc')
    known.registeredAs = USCC_PROFIT.find(([pattern]) => pattern.test(text))?.[1] ?? known.registeredAs;
  if (key === 'profitStatus') tellProfit(known, text);
  if (key === 'nursery' && YES_WORDS.has(text) && !isTakenBack) known.hasNursery = true;
}

/** What a cell says of profit; where another cell said otherwise, nobody knows. */
function tellProfit(known: ReturnType<Register['add']>, text: string): void {
  const profit = PROFIT_CLAIMS.find(([pattern]) => pattern.test(text))?.[1].profit ?? known.profit;
  if (known.profit !== '' && profit !== known.profit) known.isProfitDisputed = true;
  known.profit = profit;
}
