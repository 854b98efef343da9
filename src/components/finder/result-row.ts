import type { AgeGroup } from '../../domain/code-lists.ts';
import { isAbsent, type Reported } from '../../domain/reported.ts';
import { absenceWord } from '../../format/absence.ts';
import { formatDistance, formatNumber, formatRatio } from '../../format/number.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { Way } from '../../search/find/answer.ts';
import { directionWord } from '../../domain/position.ts';
import type { FinderFacts } from '../../search/find/build/entry.ts';
import { feeFor } from '../../search/find/filter.ts';
import type { Marks, Range } from '../../search/find/match/highlight.ts';

/** One result as HTML: the same for the list that is sent with the page and for the one the browser makes. */
export interface ResultRow {
  readonly code: string;
  readonly name: string;
  readonly town: string;
  readonly facts: FinderFacts;
  readonly age: AgeGroup;
  readonly href: string;
  readonly marks: Marks | null;
  /** `unknown` where distances are shown but this kindergarten's position is not registered. */
  readonly way: Way | 'unknown' | null;
  /** Number on the distance rings. */
  readonly ringNumber: number | null;
  /** Whether it is set aside for comparison; `null` in a list that has nothing to set aside for. */
  readonly picked: boolean | null;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A text with ranges marked. Ranges are in order; where two meet or overlap they make one mark. */
export function markedHtml(text: string, ranges: readonly Range[]): string {
  let html = '';
  let at = 0;
  for (const [start, end] of ranges) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, end))}</mark>`;
    at = end;
  }
  return (html + escapeHtml(text.slice(at))).replaceAll('</mark><mark>', '');
}

const TEXT_LABELS = { addresses: '地址', communities: '社区', catchments: '招生范围' } as const;
/** Longer texts are shown around the part that matched. */
const EXCERPT = 42;

function excerptHtml(text: string, ranges: readonly Range[]): string {
  const [[start, end] = [0, 0]] = ranges;
  if (text.length <= EXCERPT) return markedHtml(text, ranges);
  const from = Math.max(0, Math.min(start - 12, text.length - EXCERPT));
  const to = Math.max(end, from + EXCERPT);
  const shown = markedHtml(text.slice(from, to), [[start - from, end - from]]);
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}

function whyHtml(marks: Marks | null): string {
  if (!marks) return '';
  const { alternate, text } = marks;
  const lines = [
    ...(alternate ? [`曾用名或别名：${markedHtml(alternate.text, alternate.ranges)}`] : []),
    ...(text ? [`${TEXT_LABELS[text.kind]}：${excerptHtml(text.text, text.ranges)}`] : []),
  ];
  return lines.map((line) => `<p class="kg-why">${line}</p>`).join('');
}

function feeHtml(facts: FinderFacts, age: AgeGroup): string {
  const fee = feeFor(facts, age);
  if (isAbsent(fee)) return `<span class="miss">${absenceWord(fee)}</span>`;
  return `<b>${formatYuan(fee)}</b> 元/月`;
}

function figure(label: string, html: string, kind: string): string {
  return `<div class="${kind}"><dt>${label}</dt><dd>${html}</dd></div>`;
}

function wayHtml(way: Way | 'unknown'): string {
  if (way === 'unknown') return figure('位置', '<span class="miss">未登记</span>', 'kg-way');
  return figure(`${directionWord(way.bearing)}方`, formatDistance(way.metres), 'kg-way');
}

function reportedHtml(value: Reported<number>, format: (given: number) => string): string {
  return isAbsent(value) ? `<span class="miss">${absenceWord(value)}</span>` : format(value);
}

function figuresHtml({ facts, age, way }: ResultRow): string {
  // What a closed kindergarten once charged answers nobody's question.
  if (facts.status === '停办') return '';
  return [
    figure(`${age}保教费`, feeHtml(facts, age), 'kg-fee'),
    figure(
      '教师与幼儿',
      reportedHtml(facts.childrenPerTeacher, (ratio) => formatRatio(ratio)),
      'kg-ratio',
    ),
    figure(
      '空余学位',
      reportedHtml(facts.freePlaces, (places) => formatNumber(places)),
      'kg-free',
    ),
    ...(way === null ? [] : [wayHtml(way)]),
  ].join('');
}

function traits({ facts, town, marks }: ResultRow): string {
  const rating = isAbsent(facts.rating) ? null : facts.rating;
  const parts = [
    facts.nature,
    // A public kindergarten is inclusive by law; saying so of each would say nothing.
    facts.inclusive && facts.nature === '民办' ? '普惠' : null,
    rating,
    facts.service === '全日制' || isAbsent(facts.service) ? null : facts.service,
  ].flatMap((part) => (part === null ? [] : [`<span>${escapeHtml(part)}</span>`]));
  if (town !== '') parts.push(`<span>${markedHtml(town, marks?.town ?? [])}</span>`);
  return parts.join('');
}

/** The `<li>` of one result. */
export function resultRowHtml(row: ResultRow): string {
  const { code, name, facts, href, marks, ringNumber } = row;
  const status =
    facts.status === '在办'
      ? ''
      : ` <span class="kg-status">${facts.status === '停办' ? '已停办' : '筹建中'}</span>`;
  const number = ringNumber === null ? '' : `<span class="kg-number">${ringNumber}</span>`;
  return (
    `<li class="kg" data-code="${escapeHtml(code)}"><div class="kg-who">` +
    `<a class="kg-name" href="${escapeHtml(href)}">${number}${markedHtml(name, marks?.name ?? [])}</a>${status}` +
    `<p class="kg-traits">${traits(row)}</p>${whyHtml(marks)}</div>` +
    `<dl class="kg-figures">${figuresHtml(row)}</dl>` +
    `${pickHtml(row)}</li>`
  );
}

/** The same `<li>` with no more than its name, for rows that nobody sees yet. */
export function briefRowHtml({ code, name, href }: ResultRow): string {
  return (
    `<li class="kg" data-code="${escapeHtml(code)}">` +
    `<a class="kg-name" href="${escapeHtml(href)}">${escapeHtml(name)}</a></li>`
  );
}

function pickHtml({ code, name, picked }: ResultRow): string {
  if (picked === null) return '';
  return (
    `<button type="button" class="kg-pick" data-pick="${escapeHtml(code)}" aria-pressed="${picked}" ` +
    `aria-label="对比：${escapeHtml(name)}">对比</button>`
  );
}
