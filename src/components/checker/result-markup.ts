import type { OutlinePart, ReviewOutline } from '../../changes/review/index.ts';
import type { CheckedView, FixView, SheetsView } from '../../checker/checked-view.ts';
import type { FileProblems, ShownProblem } from '../../checker/problems.ts';
import type { AskedSheet, ShownQuestion } from '../../checker/questions.ts';
import { ROLE_WORDS } from '../../checker/role-words.ts';
import type { ExcerptCell } from '../../checker/row-excerpt.ts';
import type { Severity } from '../../dataset/issue.ts';
import { SEVERITY_WORDS } from '../../dataset/severity-words.ts';
import { formatNumber } from '../../format/number.ts';
import type { Tone } from '../../wording/tone.ts';
import { type Child, element as h, type Markup } from '../markup.ts';

/** The parts of a check's result as HTML. What lies folded and may be long is filled when it is opened. */

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warn', notice: 'none' };

/** A row with the cell in question marked; what stands over each cell above it. */
export function rowMarkup(cells: readonly ExcerptCell[]): Markup | null {
  if (cells.length === 0) return null;
  return h(
    'ol',
    { class: 'row-cells' },
    cells.map(({ letter, header, text, isMarked }) =>
      h(
        'li',
        { class: isMarked ? 'marked' : null },
        h('small', {}, [letter, header].filter(Boolean).join(' ')),
        isMarked ? h('mark', {}, text || '（空）') : text || h('span', { class: 'soft' }, '（空）'),
      ),
    ),
  );
}

export function problemMarkup({ severity, where, name, words, rule, cells }: ShownProblem): Markup {
  return h(
    'li',
    { class: 'problem', 'data-rule': rule },
    h(
      'p',
      { class: 'where' },
      h('span', { class: `status ${TONES[severity]}` }, SEVERITY_WORDS[severity]),
      ' ',
      h('b', {}, where || '整个文件'),
      name === '' ? null : ` ${name}`,
    ),
    rowMarkup(cells),
    h('p', {}, words),
  );
}

/** A file with what was found in it, folded. */
export function fileMarkup(
  { file, title, counts, isMade }: FileProblems,
  severities: readonly Severity[],
  isOpen: boolean,
): Markup | null {
  const told = severities.filter((severity) => counts[severity] > 0);
  if (told.length === 0) return null;
  const words = told
    .map((severity) => `${SEVERITY_WORDS[severity]} ${formatNumber(counts[severity])}`)
    .join('，');
  return h(
    'details',
    { class: 'file', 'data-file': file, open: isOpen },
    h('summary', {}, h('h3', {}, title === '' ? file : `${title}（${file}）`), ` ${words}`),
    isMade
      ? h(
          'p',
          { class: 'src' },
          '这是用交来的表整理出来的数据表，行号是它的行号。空着的格多半就是上面要问的，答了就没有了。',
        )
      : null,
    h('ol', { class: 'problems plain' }),
  );
}

export function countOf({ counts }: FileProblems, severities: readonly Severity[]): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

/** The questions of each sheet, folded; they are put in when they are unfolded. */
export function askedMarkup(
  sheets: readonly AskedSheet[],
  isOpen: (book: string) => boolean,
): readonly Markup[] {
  return sheets.map(({ book, questions }) =>
    h(
      'details',
      { class: 'file', 'data-book': book, open: isOpen(book) },
      h('summary', {}, h('h3', {}, book), ` ${formatNumber(questions.length)} 条`),
      h('p', {}, takeAll(questions)),
      h('ol', { class: 'questions plain' }),
    ),
  );
}

/** Few suggestions are taken one by one. */
const FEW = 3;

function takeAll(questions: readonly ShownQuestion[]): Child {
  const suggested = questions.filter(({ line }) => line.suggestion !== '').length;
  return suggested < FEW
    ? null
    : h(
        'button',
        { type: 'button', 'data-take-all': true },
        `先照建议填上 ${formatNumber(suggested)} 条，再逐条核对`,
      );
}

/** A question with the field of its answer. `number`: of the questions on the page. */
export function questionMarkup(
  { id, line, choices, fault, cells }: ShownQuestion,
  number: number,
  answer: string,
): Markup {
  const [field, list] = [`answer-${number}`, `choices-${number}`];
  const { cell, kindergarten, field: of, text, question, suggestion } = line;
  return h(
    'li',
    { class: 'question', 'data-question': id },
    h('p', { class: 'where' }, h('b', {}, cell), ' ', [kindergarten, of].filter(Boolean).join(' ')),
    rowMarkup(cells),
    h(
      'label',
      { for: field },
      text === '' || question.includes(text) ? question : `写的是“${text}”。${question}`,
    ),
    fault === ''
      ? null
      : h('p', { class: 'note warn', id: `${field}-fault` }, `上次的回答没有用上：${fault}`),
    h(
      'p',
      { class: 'answer' },
      h('input', {
        type: 'text',
        id: field,
        value: answer,
        list: choices.length > 0 ? list : null,
        autocomplete: 'off',
        'aria-describedby': fault === '' ? null : `${field}-fault`,
      }),
      choices.length === 0
        ? null
        : h(
            'datalist',
            { id: list },
            choices.map((choice) => h('option', { value: choice })),
          ),
      suggestion === ''
        ? null
        : h('button', { type: 'button', 'data-take': suggestion }, `照建议：${suggestion}`),
      h('button', { type: 'button', 'data-take': '空着', 'aria-label': `${cell} ${of}空着` }, '空着'),
    ),
  );
}

export function sheetsMarkup({ tables, notes, dropped }: SheetsView): readonly Child[] {
  return [
    notes.map((note) => h('p', { class: 'note warn' }, note)),
    h(
      'ul',
      {},
      tables.map(({ heading, lines }) => h('li', {}, heading, linesMarkup(lines, '逐处看'))),
    ),
    dropped === null
      ? null
      : h('div', {}, h('p', {}, dropped.counts), linesMarkup(dropped.lines, '没有导入的逐处看')),
  ];
}

export function fixesMarkup(fixes: readonly FixView[]): Markup {
  return h(
    'ul',
    {},
    fixes.map(({ file, title, what, count, examples }) =>
      h(
        'li',
        {},
        `${title}（${file}）${what}`,
        examples.length === 0 ? null : `：${formatNumber(count)} 格`,
        examples.length === 0
          ? null
          : h('small', {}, examples.join('；'), count > examples.length ? '……' : null),
      ),
    ),
  );
}

export function reviewMarkup({ summary, parts }: ReviewOutline): readonly Child[] {
  return [h('p', {}, summary), parts.map(partMarkup)];
}

function partMarkup({ title, lines, notes }: OutlinePart): Markup {
  return h(
    'section',
    {},
    h('h3', {}, title),
    linesMarkup(lines, `全部 ${formatNumber(lines.length)} 条`),
    notes.map((note) => h('p', { class: 'src' }, note)),
  );
}

/** So many lines are seen at once. */
const SEEN = 12;
/** More than these are not put on a page: they stand in the download. */
const MOST = 1000;

function linesMarkup(lines: readonly string[], words: string): Child {
  if (lines.length === 0) return null;
  const list = (some: readonly string[]): Markup =>
    h(
      'ul',
      { class: 'lines' },
      some.map((line) => h('li', {}, line)),
    );
  if (lines.length <= SEEN) return list(lines);
  const rest = lines.slice(SEEN, MOST);
  return [
    list(lines.slice(0, SEEN)),
    h(
      'details',
      {},
      h('summary', {}, words),
      list(rest),
      lines.length > MOST
        ? h('p', { class: 'src' }, `只列到第 ${MOST} 条，共 ${formatNumber(lines.length)} 条。`)
        : null,
    ),
  ];
}

/** Files that were handed over under one name: a folder, or one file. */
export interface HandedGroup {
  readonly name: string;
  readonly paths: readonly string[];
}

/** What was handed over, and what it was taken for once that is known. */
export function handedMarkup(groups: readonly HandedGroup[], roles: CheckedView['roles']): Markup {
  const roleOf = new Map(roles.map(({ path, role }) => [path, role]));
  return h(
    'ul',
    { class: 'handed plain' },
    groups.map(({ name, paths }) => {
      const said = new Set(paths.flatMap((path) => roleOf.get(path) ?? []));
      return h(
        'li',
        {},
        h(
          'span',
          {},
          h('b', {}, name),
          ' ',
          h(
            'span',
            { class: 'soft' },
            [
              ...(paths.length > 1 ? [`${formatNumber(paths.length)} 个文件`] : []),
              ...Array.from(said, (role) => ROLE_WORDS[role]),
            ].join('；'),
          ),
        ),
        h('button', { type: 'button', 'data-remove': name, 'aria-label': `拿掉 ${name}` }, '拿掉'),
      );
    }),
  );
}
