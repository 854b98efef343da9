import type { Nature, ProfitStatus, SponsorType } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import { type FoundCell, textOf } from '../found.ts';
import { bare, isNothing } from '../values/plain.ts';
import { ATTACHED_WORDS, NO_WORDS, YES_WORDS } from '../words/codes.ts';
import {
  NATURE_CLAIMS,
  PROFIT_CLAIMS,
  PUBLIC_SPONSOR,
  SPONSOR_CLAIMS,
  USCC_PROFIT,
} from '../words/natures.ts';
import { sponsorIn } from '../values/sponsor.ts';
import { toldOf } from './told-by-notes.ts';
import { remarkCells, slotsOf, type Subject, value, type Work } from './work.ts';

interface Claims {
  readonly natures: ReadonlySet<Nature>;
  readonly profits: ReadonlySet<ProfitStatus>;
  readonly sponsors: ReadonlySet<SponsorType>;
  /** Words of the nature and of who runs it that say nothing known. */
  readonly strange: readonly ('nature' | 'sponsorType' | 'profitStatus')[];
}

type Written = (key: string) => GridCell | undefined;

/**
 * 办园性质, 举办者类型 and 营利性质 of a row: several columns and the brackets behind the name speak of them together. What they say with one voice is
 * taken; where they disagree, or none says what the table needs, it is asked. `isList`: whether the table needs them.
 */
export function runBy(
  work: Work,
  subject: Subject,
  written: Written,
  isList: boolean,
  said: readonly string[],
): Readonly<Record<string, FoundCell | null>> {
  const claims = claimsOf(written, { notes: said, isPrivate: subject.known?.nature === '民办' });
  const nature = natureCell(work, subject, written, claims, isList);
  const own = textOf(nature);
  return {
    nature,
    sponsorType: sponsorCell(work, subject, written, claims, own, isList),
    profitStatus: profitCell(work, subject, written, claims, own, isList),
  };
}

function claimsOf(
  written: Written,
  said: { readonly notes: readonly string[]; readonly isPrivate: boolean },
): Claims {
  const natures = new Set<Nature>();
  const profits = new Set<ProfitStatus>();
  const sponsors = new Set<SponsorType>();
  const strange: ('nature' | 'sponsorType' | 'profitStatus')[] = [];
  const texts = [
    ...(['nature', 'profitStatus', 'inclusive'] as const).map(
      (key) => [key, bare(written(key)?.text ?? '')] as const,
    ),
    ...said.notes.map((note) => ['said', note] as const),
  ];
  for (const [key, text] of texts) {
    if (isNothing(text)) continue;
    const nature = NATURE_CLAIMS.find(([pattern]) => pattern.test(text))?.[1];
    const profit = profitIn(key, text);
    if (nature?.nature !== undefined) natures.add(nature.nature);
    if (nature?.sponsor !== undefined) sponsors.add(nature.sponsor);
    if (profit !== null) profits.add(profit);
    const isKnown = nature?.nature !== undefined || profit !== null;
    // 附设班 among natures is a kind of place, and says nothing of who runs it.
    if (key === 'nature' && ATTACHED_WORDS.has(text)) continue;
    if (!isKnown && (key === 'nature' || key === 'profitStatus') && !/普惠|^[是否有无√×]$|不适用/.test(text))
      strange.push(key);
    if (/普惠/.test(text) && key === 'nature' && nature?.nature === '民办' && !/非普惠/.test(text))
      profits.add('非营利性');
  }
  const sponsor = sponsorWord(written('sponsorType'));
  const claim = SPONSOR_CLAIMS.find(([pattern]) => pattern.test(sponsor))?.[1];
  // A company may be anybody's, and a school is a 事业单位 too: what the nature says of the sponsor decides.
  const isTold =
    (claim === '民办' && sponsors.has('地方企业')) ||
    (claim === '教育部门' && sponsors.has('事业单位') && A_SCHOOL.test(sponsor));
  if (claim !== undefined && !isTold) sponsors.add(claim);
  else if (claim === undefined && !isNothing(sponsor)) strange.push('sponsorType');
  const isCounted = PUBLIC_SPONSOR.test(bare(written('sponsorType')?.text ?? ''));
  if (isCounted && natures.size === 0) natures.add('公办');
  // What is inclusive is not for profit, where it is private: public ones are inclusive too.
  const isPrivate = !natures.has('公办') && (natures.has('民办') || sponsors.has('民办') || said.isPrivate);
  if (isPrivate && isInclusive(bare(written('inclusive')?.text ?? ''))) profits.add('非营利性');
  return { natures, profits, sponsors, strange };
}

const A_SCHOOL = /(?:学校|小学|中学)$/;

/** What the column of sponsors says; the name of a person says nothing of what he is. */
function sponsorWord(cell: GridCell | undefined): string {
  return sponsorIn(cell?.text ?? '').text;
}

function profitIn(key: string, text: string): ProfitStatus | null {
  if (key === 'profitStatus' && YES_WORDS.has(text)) return '营利性';
  if (key === 'profitStatus' && NO_WORDS.has(text)) return '非营利性';
  return PROFIT_CLAIMS.find(([pattern]) => pattern.test(text))?.[1].profit ?? null;
}

function isInclusive(text: string): boolean {
  return YES_WORDS.has(text.toUpperCase()) || (/普惠/.test(text) && !/非普惠|不/.test(text));
}

/** Whether what is said of the nature and of who runs it cannot both be so. */
function disagree({ natures, sponsors }: Claims): boolean {
  const [only] = natures;
  const isPrivate = sponsors.has('民办');
  return (
    natures.size > 1 ||
    (only === '公办' && isPrivate) ||
    (only === '民办' && sponsors.size > 0 && !isPrivate && !sponsors.has('地方企业'))
  );
}

function natureCell(
  work: Work,
  subject: Subject,
  written: Written,
  claims: Claims,
  isList: boolean,
): FoundCell | null {
  const { natures, sponsors, strange } = claims;
  const cell = written('nature');
  const [only] = natures;
  const isPrivate = sponsors.has('民办');
  const isDisputed = disagree(claims);
  const { known, place } = subject;
  const at = cell?.place ?? place;
  if (!isDisputed && only !== undefined) return value(only, at);
  if (!isDisputed && isPrivate && sponsors.size === 1 && !strange.includes('nature'))
    return value('民办', at);
  // 营利 or 普惠 of a sheet of fees says enough there.
  if (!isDisputed && !isList && !strange.includes('nature')) return null;
  const text = [cell?.text ?? '', isDisputed ? sponsorWord(written('sponsorType')) : '']
    .filter((one) => one !== '')
    .join('，举办者 ');
  if (strange.includes('nature') && !isDisputed && cell !== undefined) {
    return work.clerk.word({
      table: 'kindergartens',
      key: 'nature',
      place: at,
      kindergarten: '',
      text: bare(cell.text),
    });
  }
  const why = isDisputed ? '几栏说的不一样' : '';
  return work.clerk.value({
    table: 'kindergartens',
    key: 'nature',
    place: at,
    kindergarten: known?.name ?? '',
    text,
    why,
  });
}

function sponsorCell(
  work: Work,
  { known, place }: Subject,
  written: Written,
  claims: Claims,
  nature: string,
  isList: boolean,
): FoundCell | null {
  const { sponsors, strange } = claims;
  const cell = written('sponsorType');
  const at = cell?.place ?? place;
  if (nature === '民办') return isList || cell !== undefined ? value('民办', at) : null;
  const [only] = sponsors;
  const isDisputed = disagree(claims);
  if (only !== undefined && sponsors.size === 1 && !isDisputed) return value(only, at);
  if (cell !== undefined && strange.includes('sponsorType') && sponsors.size === 0) {
    return work.clerk.word({
      table: 'kindergartens',
      key: 'sponsorType',
      place: at,
      kindergarten: '',
      text: sponsorWord(cell),
    });
  }
  if (!isList && !isDisputed && sponsors.size < 2) return null;
  return work.clerk.value({
    table: 'kindergartens',
    key: 'sponsorType',
    place: at,
    kindergarten: known?.name ?? '',
    text: sponsorWord(cell),
    why: isDisputed || sponsors.size > 1 ? '几栏说的不一样' : '',
  });
}

function profitCell(
  work: Work,
  subject: Subject,
  written: Written,
  { profits, strange }: Claims,
  nature: string,
  isList: boolean,
): FoundCell | null {
  const { known, place } = subject;
  const cell = written('profitStatus') ?? written('nature');
  const at = cell?.place ?? place;
  const [only] = profits;
  if (nature === '公办') return profits.has('营利性') ? askProfit() : isList ? value('不适用', at) : null;
  if (only !== undefined && profits.size === 1) return value(only, at);
  if (nature !== '民办' && profits.size === 0) return null;
  if (!isList && profits.size === 0 && !strange.includes('profitStatus')) return null;
  const byDefault =
    profits.size === 0 && !strange.includes('profitStatus') ? defaultProfit(work, subject) : null;
  if (byDefault !== null) return byDefault;
  return askProfit();

  function askProfit(): FoundCell | null {
    const isDisputed = profits.size > 1 || nature === '公办';
    return work.clerk.value({
      table: 'kindergartens',
      key: 'profitStatus',
      place: at,
      kindergarten: known?.name ?? '',
      text: cell?.text ?? '',
      why: isDisputed ? '几栏说的不一样' : '没有写是不是营利性',
      suggestion: suggestedProfit(work, subject),
    });
  }
}

/** What the credit code of the row suggests. */
function suggestedProfit(work: Work, { row }: Subject): string {
  const slot = slotsOf(work, 'kindergartens').find(({ meaning }) => meaning.key === 'uscc');
  const code = bare(row.cells[slot?.index ?? -1]?.text ?? '').replace('.', '');
  return USCC_PROFIT.find(([pattern]) => pattern.test(code))?.[1] ?? '';
}

/** What a note says of those that say nothing themselves; a remark that speaks of it is asked. */
function defaultProfit(work: Work, subject: Subject): FoundCell | null {
  const isSaid = remarkCells(work, subject).some(({ text }) => text.includes('营利'));
  return isSaid ? null : toldOf(work, subject, 'profitDefault');
}
