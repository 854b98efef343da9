import { load, YAMLException } from 'js-yaml';
import { type Issue, issueAt, quoted } from '../dataset/issue.ts';
import { nearestWord } from '../dataset/read/nearest.ts';
import { parseIsoDate } from '../domain/school-date.ts';
import { collectionOf, isDraft } from './collections.ts';
import { headLineFaults, TEXT_RULE } from './text-faults.ts';
import { type Head, type HeadField, TEXT_HEADS } from './text-heads.ts';

interface Fault {
  /** Physical line of the text, from 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * What is wrong with the heads of the texts of `content/` (by path): a line that is missing, unknown, or does not hold what it must. A build would
 * stop at it, in English. Drafts may be unfinished. Where a line cannot be read as it stands, that alone is told (`textFaults`).
 */
export function headFaults(texts: ReadonlyMap<string, string>): readonly Issue[] {
  return [...texts].flatMap(([path, text]) => {
    const collection = collectionOf(path);
    if (collection === undefined || !/\.mdx?$/.test(path) || isDraft(path)) return [];
    if (headLineFaults(text).length > 0) return [];
    return faultsIn(text, TEXT_HEADS[collection]).map(({ line, message, remedy }) => {
      const value = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
      const problem = { rule: TEXT_RULE, severity: 'error', message, remedy } as const;
      return issueAt(`content/${path}`, { line, value }, problem);
    });
  });
}

function faultsIn(text: string, head: Head): readonly Fault[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const end = lines.findIndex((line, index) => index > 0 && isMark(line));
  if (!isMark(lines[0] ?? '')) return [{ line: 1, ...noHead(head) }];
  if (end === -1) return [{ line: 1, ...OPEN_HEAD }];
  const written = lines.slice(1, end);
  try {
    return fieldFaults(load(written.join('\n')), written, head);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return [unreadable(error, written)];
  }
}

function isMark(line: string): boolean {
  return /^---[^\S\n]*$/.test(line);
}

const OPEN_HEAD = {
  message: '开头的 --- 没有配对，后面的正文都被当成了标题、日期那几行。',
  remedy: '在标题、日期那几行下面另起一行，写三个半角减号 ---。',
};

function noHead(head: Head): Pick<Fault, 'message' | 'remedy'> {
  const needed = Object.entries(head).filter(([, { isOptional }]) => isOptional !== true);
  const keys = needed.map(([key, { term }]) => `${key}（${term}）`).join('、');
  return {
    message: '第 1 行不是三个半角减号 ---，读不到标题和日期。',
    remedy: `文字最前面要有两行 ---，中间写明 ${keys}，每项一行；--- 前面不能有空行或空格。`,
  };
}

/** A line that is no line of a head, as the reader of YAML found it. */
function unreadable({ reason, mark }: YAMLException, written: readonly string[]): Fault {
  const index = Math.min(mark?.line ?? 0, written.length - 1);
  const line = written[index] ?? '';
  const key = keyOf(line);
  if (reason.includes('duplicated')) {
    const message = `“${key}”写了两行，不知道以哪一行为准。`;
    return { line: index + 2, message, remedy: '删去一行。' };
  }
  // An open quote and a line moved to the right are found by YAML in a later line.
  const cause = written.findIndex((line) => isStray(line) || hasOpenQuote(line));
  const at = cause === -1 ? index : cause;
  return { line: at + 2, ...unreadLine(written[at] ?? '') };
}

/** Moved to the right, or no line of a head at all. */
function isStray(line: string): boolean {
  return /^\s+[A-Za-z]\w*:/.test(line) || /^[^\s#:-][^:]*$/.test(line);
}

function hasOpenQuote(line: string): boolean {
  const value = line.slice(line.indexOf(':') + 1).trim();
  return /^["']/.test(value) && (value.length === 1 || !value.endsWith(value.charAt(0)));
}

function unreadLine(line: string): Pick<Fault, 'message' | 'remedy'> {
  const [, indent = '', key, value = ''] = /^(\s*)([A-Za-z]\w*):\s*(.*?)\s*$/.exec(line) ?? [];
  if (key === undefined)
    return {
      message: `${quoted(line)} 不是“项目: 内容”的样子，读不出来。`,
      remedy: '每项一行，写成 title: 标题 的样子；不要的删去。',
    };
  if (indent !== '')
    return { message: `“${key}”前面有空格或制表符，读不出来。`, remedy: '删去这一行开头的空格。' };
  return {
    message: `“${key}”的内容里有特殊的符号，读不出来。`,
    remedy: `给整个内容加上英文双引号：${key}: ${inQuotes(value)}。`,
  };
}

/** A text in the quotes of YAML; quotes in it become Chinese ones, one alone is left out. */
function inQuotes(value: string): string {
  const bare = value.replace(/^"([^"]*)"$/, '$1').replaceAll('\\', '');
  const isPaired = (bare.match(/"/g)?.length ?? 0) % 2 === 0;
  const pieces = bare.split('"');
  return `"${pieces.reduce((text, piece, at) => `${text}${isPaired ? (at % 2 === 1 ? '“' : '”') : ''}${piece}`)}"`;
}

function keyOf(line: string): string | undefined {
  return /^\s*([A-Za-z]\w*):/.exec(line)?.[1];
}

function fieldFaults(parsed: unknown, written: readonly string[], head: Head): readonly Fault[] {
  const fields: Readonly<Record<string, unknown>> =
    typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  const lineOf = (key: string): number => written.findIndex((line) => line.trimStart().startsWith(key));
  const unknown = Object.keys(fields)
    .filter((key) => !(key in head))
    .map((key) => ({ line: lineOf(key) + 2, ...unknownField(key, fields, head) }));
  const isNamedOtherwise = (key: string): boolean =>
    unknown.some(({ remedy }) => remedy.includes(`“${key}”`));
  const missing = Object.entries(head).filter(
    ([key, { isOptional }]) => fields[key] === undefined && !isOptional && !isNamedOtherwise(key),
  );
  const wrong = Object.entries(head).flatMap(([key, field]): readonly Fault[] => {
    if (fields[key] === undefined) return [];
    const at = lineOf(`${key}:`);
    const text = (written[at] ?? '').slice(key.length + 1).trim();
    const fault = fieldFault(key, field, fields[key], text);
    return fault === null ? [] : [{ line: at + 2, ...fault }];
  });
  return [...(missing.length === 0 ? [] : [{ line: 1, ...missingFields(missing) }]), ...unknown, ...wrong];
}

function unknownField(
  key: string,
  fields: Readonly<Record<string, unknown>>,
  head: Head,
): Pick<Fault, 'message' | 'remedy'> {
  const free = Object.keys(head).filter((name) => fields[name] === undefined);
  const near = free.find((name) => head[name]?.term === key) ?? nearestWord(key.toLowerCase(), free);
  return {
    message: `没有叫“${key}”的项目。`,
    remedy:
      near === undefined ? '不需要的删去这一行。' : `若是“${near}”，请改成“${near}”；不需要的删去这一行。`,
  };
}

function missingFields(
  missing: readonly (readonly [string, HeadField])[],
): Pick<Fault, 'message' | 'remedy'> {
  const names = missing.map(([key, { term }]) => `${term}（${key}）`);
  const lines = missing.map(([key, { example }]) => `“${key}: ${example.trim()}”`);
  return {
    message: `开头缺少${names.join('、')}。`,
    remedy: `在两行 --- 之间加${lines.length === 1 ? '一行' : '几行'}，如${lines.join('、')}。`,
  };
}

function fieldFault(
  key: string,
  field: HeadField,
  value: unknown,
  text: string,
): Pick<Fault, 'message' | 'remedy'> | null {
  const { term, kind, example } = field;
  if (text === '' && kind !== 'texts')
    return { message: `${term}（${key}）是空的。`, remedy: `请填写，例如 ${key}: ${example}` };
  switch (kind) {
    case 'date':
      return parseIsoDate(text.replace(/\s+#.*$/, '')) !== null && value instanceof Date
        ? null
        : {
            message: `${term}（${key}）写的是${quoted(text)}，看不明白是哪一天。`,
            remedy: `写成 ${example} 的样子，月、日各两位，不加引号。`,
          };
    case 'whole':
      return Number.isInteger(value)
        ? null
        : { message: `${term}（${key}）写的是${quoted(text)}，这里要填整数。`, remedy: `例如 ${key}: 1` };
    case 'one-of':
      return field.values?.includes(String(value)) ? null : notListed(key, field, text);
    case 'texts':
      return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
        ? null
        : {
            message: `${term}（${key}）要一项一行。`,
            remedy: `${key}: 后面不写字，下面每项一行，以两个空格、减号、空格开头，例如${example.replace(/\s+/g, ' ')}。`,
          };
    case 'text':
      return textFault(key, field, value, text);
    default:
      return kind satisfies never;
  }
}

function notListed(key: string, { term, values = [] }: HeadField, text: string) {
  const near = nearestWord(text, values);
  const guess = near === undefined ? '' : `是不是“${near}”？`;
  return {
    message: `${term}（${key}）没有${quoted(text)}这一种。`,
    remedy: `${guess}可填：${values.join('、')}。`,
  };
}

function textFault(key: string, { term }: HeadField, value: unknown, text: string) {
  if (typeof value !== 'string')
    return {
      message: `${term}（${key}）写的是${quoted(text)}，会被当成数、日期或列表，不是文字。`,
      remedy: `给内容加上英文双引号：${key}: ${inQuotes(text)}。`,
    };
  if (value.trim() === '') return { message: `${term}（${key}）是空的。`, remedy: '请填写内容。' };
  if (!/^["'|>]/.test(text) && /\s#/.test(text))
    return {
      message: `${term}（${key}）里空格和“#”后面的字会被略去，不会显示。`,
      remedy: `给内容加上英文双引号：${key}: ${inQuotes(text)}。`,
    };
  return null;
}
