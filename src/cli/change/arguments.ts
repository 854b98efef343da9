import { parseArgs } from 'node:util';
import { nearestWord } from '../../dataset/read/nearest.ts';
import { CHANGE_KINDS, type ChangeKind, FORMS, type FormField } from './forms.ts';

const FORMATS = ['text', 'json'] as const;

export interface ChangeArguments {
  readonly kind: ChangeKind;
  /** By flag: what was given. */
  readonly given: Readonly<Record<string, string>>;
  readonly data: string | undefined;
  readonly format: (typeof FORMATS)[number];
  readonly dryRun: boolean;
  readonly yes: boolean;
}

export type ParsedArguments =
  | { readonly request: ChangeArguments }
  | { readonly help: ChangeKind | null }
  | { readonly fault: string; readonly kind: ChangeKind | null };

/** Reads the words after `npm run change --`. */
export function parseChange(args: readonly string[]): ParsedArguments {
  const [word = '', ...rest] = args;
  const kind = CHANGE_KINDS.find((one) => one === word);
  if (word === '' || word === '--help') return { help: null };
  if (kind === undefined) {
    const near = nearestWord(word, CHANGE_KINDS);
    const guess = near === undefined ? '' : `是不是 ${near}？`;
    return {
      fault: `没有“${word}”这一种改动。${guess}可用：${CHANGE_KINDS.map((one) => `${one}（${FORMS[one].title}）`).join('、')}。`,
      kind: null,
    };
  }
  try {
    const { values } = parseArgs({ args: rest, options: optionsOf(FORMS[kind].fields) });
    if (values['help'] === true) return { help: kind };
    const format = FORMATS.find((one) => one === (values['format'] ?? 'text'));
    if (format === undefined)
      return {
        fault: `--format 只能是 ${FORMATS.join('、')}，填写的是“${String(values['format'])}”。`,
        kind,
      };
    const { data } = values;
    return {
      request: {
        kind,
        given: givenFields(values, FORMS[kind].fields),
        data: typeof data === 'string' ? data : undefined,
        format,
        dryRun: values['dry-run'] === true,
        yes: values['yes'] === true,
      },
    };
  } catch (error) {
    return { fault: faultOf(error, kind), kind };
  }
}

function optionsOf(fields: readonly FormField[]) {
  const own = fields.map(({ flag }) => [flag, { type: 'string', multiple: true }] as const);
  return {
    ...Object.fromEntries(own),
    data: { type: 'string' },
    format: { type: 'string' },
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
}

/** A flag that is given several times is a list. */
function givenFields(
  values: Readonly<Record<string, unknown>>,
  fields: readonly FormField[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ flag }) => {
      const value = values[flag];
      const text = Array.isArray(value) ? value.join('、').trim() : '';
      return text === '' ? [] : [[flag, text]];
    }),
  );
}

function faultOf(error: unknown, kind: ChangeKind): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /Unknown option '(--[^']+)'/.exec(message) ?? [];
  const flags = FORMS[kind].fields.map(({ flag }) => `--${flag}`);
  if (option !== undefined) {
    const near = nearestWord(option, flags);
    return `没有 ${option} 这个选项。${near === undefined ? '' : `是不是 ${near}？`}`;
  }
  const [, valueless] = /Option '(--[\w-]+)/.exec(message) ?? [];
  if (valueless !== undefined) return `${valueless} 后面要写内容；内容里有空格的，用英文双引号括起来。`;
  const [, extra] = /Unexpected argument '([^']*)'/.exec(message) ?? [];
  if (extra !== undefined) return `多出来“${extra}”：每一项前面要有 --，内容里有空格的用英文双引号括起来。`;
  return `参数看不懂：${message}`;
}

const NEED_WORDS: Readonly<Record<FormField['need'], string>> = {
  must: '（必填）',
  may: '（可以不写）',
  flag: '',
  new: '；调价的不写就照旧，新设的项目必填',
  'new may': '；调价的不写就照旧',
};

/** How the command is used: all kinds, or one with its flags. */
export function changeHelp(kind: ChangeKind | null): string {
  if (kind === null) {
    const lines = CHANGE_KINDS.map((one) => `  ${one.padEnd(8)}${FORMS[one].title}：${FORMS[one].about}`);
    return `用法：npm run change -- KIND [选项] [--data DIR] [--dry-run] [--yes] [--format text|json]

日常的几种改动：该改的行一次改齐，写入之前给您看改前改后，和公众会看到什么。没有写的，在终端上会问。

${lines.join('\n')}

  --dry-run   只看，不写入
  --yes       看过就写入，不再问（不在终端里运行时要加）
  --format    text 给人看（默认）；json 给程序用（用 npm run -s）
  --data DIR  数据文件夹，默认 data（也可用环境变量 DATA_DIR）

每一种的选项：npm run change -- fee --help
退出码：0 写好了（或只看、没有要改的）；1 改后会有新的错误，没有写入；2 没有做成。
`;
  }
  const { title, about, fields, example } = FORMS[kind];
  const lines = fields.map(
    ({ flag, value, question, need }) => `  --${flag} ${value}\n      ${question}${NEED_WORDS[need]}`,
  );
  return `${title}：${about}\n\n${lines.join('\n')}\n\n例：${example}\n`;
}
