import type { Passage } from '../passage.ts';
import { compact } from '../table.ts';
import { count, ratio, word, yesOrNo } from '../said.ts';
import type { Noting } from '../statement.ts';
import { isMet, noteVerdict } from './words.ts';

/** The posts that a register counts too. */
const POSTS = ['专任教师', '保育员'] as const;
const CERTIFIED = ['园长', '专任教师', '保育员', '卫生保健人员', '保安员'] as const;

/** 师资配备: the ratios, the verdict on each, and the posts. */
export function noteStaffSection(note: Noting, page: Passage): void {
  const section = page.section(/^师资配备$/);
  if (/未公布/.test(section.text) && section.tableIf(/^岗位$/) === undefined) {
    note('教职工∶幼儿', word('未公布'));
    return;
  }
  const verdicts = [
    noteRatio(note, section, '教职工'),
    noteRatio(note, section, '保教人员'),
    noteRatio(note, section, '专任教师'),
    /(?:未达到|达到)每班配备标准/.exec(section.text)?.[0] ?? '',
  ].filter((verdict) => verdict !== '');
  const failing = verdicts.find((verdict) => !isMet(verdict));
  if (verdicts.length > 0)
    note('配备是否都达标', yesOrNo(failing === undefined, failing ?? verdicts.join('，')));
  notePosts(note, section);
}

/** `教职工与幼儿 标准 1∶5 至 1∶7 1∶6.5 符合标准`; gives the verdict, empty where there is none. */
function noteRatio(note: Noting, section: Passage, staff: '教职工' | '保教人员' | '专任教师'): string {
  const own = new RegExp(`^${staff}[与∶] ?幼儿.*(?:1∶|没有公布|未公布|不能)`);
  const line = section.smallest((text) => own.test(withoutStandard(text)));
  if (line === undefined) section.lacks(`line of ${staff}与幼儿`);
  const words = withoutStandard(line.text);
  const [, value, verdict = ''] = /1∶([\d.,]+)\s*(\S*)/.exec(words) ?? [];
  note(`${staff}∶幼儿`, value === undefined ? word('未公布', line.text) : ratio(value));
  noteVerdict(note, verdict, `${staff}∶幼儿`);
  return verdict;
}

const withoutStandard = (words: string): string => words.replace(/标准 1∶[\d.]+ 至 1∶[\d.]+/, '');

function notePosts(note: Noting, section: Passage): void {
  const { rows } = section.table(/^岗位$/);
  for (const { head, cell } of rows) {
    const headcount = cell(/^人数$/) ?? '';
    if (POSTS.some((post) => post === head)) note('岗位人数', count(headcount), head);
    if (/合计/.test(head)) note('岗位人数', count(headcount), '教职工');
  }
  for (const post of CERTIFIED) {
    const line = section.smallest((text) => text.startsWith(`${post}持证 `));
    if (line === undefined) continue;
    const words = compact(line.text).slice(`${post}持证`.length);
    note(
      '持证人数',
      word(/\d+\/\d+/.exec(words)?.[0] ?? (/没有人员/.test(words) ? '不适用' : words), words),
      post,
    );
  }
}
