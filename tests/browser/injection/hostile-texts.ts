import { readdirSync, readFileSync } from 'node:fs';
import { FIXTURE_AS_OF, type Files, MINIMAL_BUREAU } from '../../fixtures/bureau.ts';
import type { Issue } from '../../../src/dataset/issue.ts';
import { examine } from '../../../src/dataset/validate.ts';
import { textFaults } from '../../../src/publication/text-faults.ts';
import { misplacedTexts } from '../../../src/publication/text-places.ts';
import { hostile, PROSE, PROSE_LINKS, VARIANTS } from './corpus.ts';

const root = new URL('../../../', import.meta.url);

interface HostileSettings {
  readonly text: string;
  /** `bureau.name` …: the settings in which a hostile text stands. */
  readonly hostileSettings: ReadonlySet<string>;
  readonly unplaced: readonly Issue[];
}

type Settings = { readonly [key: string]: string | number | boolean | null | Settings | readonly Settings[] };

/** Every text of `site.json` hostile in one variant, but for what the check refuses by the name of the setting. */
export function hostileSettings(variant: number, otherFiles: Files): HostileSettings {
  const minimal = JSON.parse(MINIMAL_BUREAU.get('site.json') ?? '{}') as Settings;
  const demo = JSON.parse(readFileSync(new URL('data/site.json', root), 'utf8')) as Settings;
  const settings: Settings = { ...demo, ...minimal, publishPrincipalName: true };
  const spared = new Set<string>();
  for (;;) {
    const made = new Set<string>();
    const text = JSON.stringify(
      withTexts(settings, '', (path, value) => {
        if (spared.has(path)) return value;
        made.add(path);
        return hostile(value, variant);
      }),
      null,
      2,
    );
    const files = new Map([...otherFiles, ['site.json', new TextEncoder().encode(text)]]);
    const errors = examine(files, { asOf: FIXTURE_AS_OF }).issues.filter(
      ({ severity }) => severity === 'error',
    );
    const unplaced = errors.filter(({ header }) => header === null || !made.has(header));
    if (errors.length === 0 || unplaced.length > 0) return { text, hostileSettings: made, unplaced };
    for (const { header } of errors) if (header !== null) spared.add(header);
  }
}

function withTexts(
  settings: Settings,
  path: string,
  change: (path: string, value: string) => string,
): Settings {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [key, change(at, value)];
      if (Array.isArray(value))
        return [key, value.map((one, index) => withTexts(one as Settings, `${at}[${index}]`, change))];
      return [
        key,
        typeof value === 'object' && value !== null ? withTexts(value as Settings, at, change) : value,
      ];
    }),
  );
}

interface HostileTexts {
  /** By path from the content directory. */
  readonly texts: ReadonlyMap<string, string>;
  /** The texts that the check refuses, and so are none of these. */
  readonly refused: readonly string[];
  readonly unplaced: readonly Issue[];
}

/** Texts of every kind, with hostile headings, hostile prose and a hostile file name, but for those that the check refuses. */
export function hostileTexts(data: Files): HostileTexts {
  const texts = new Map([...textsOfVariants(), ...textsOnce()]);
  const { issues } = examine(data, {
    asOf: FIXTURE_AS_OF,
    content: new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)])),
    textFaults: [...misplacedTexts(texts.keys()), ...textFaults(texts, () => true)],
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const refused = errors.map(({ file }) => file.replace(/^content\//, ''));
  for (const path of refused) texts.delete(path);
  return {
    texts,
    refused,
    // A name that a page cannot have has no line.
    unplaced: errors.filter(
      ({ file, line }) => !file.startsWith('content/') || (line === null && !/[<>"]/.test(file)),
    ),
  };
}

/** The paragraphs that the check takes: the others would run, and are refused in every text. */
export const TAKEN_PROSE: readonly string[] = PROSE.filter(
  (paragraph) => refusedLines(paragraph).length === 0,
);

/** The lines that the check refuses in a text with this paragraph, which stands in its seventh line. */
export function refusedLines(paragraph: string): readonly (number | null)[] {
  const text = [
    '---',
    'title: 标题',
    'description: 说明',
    'updated: 2026-09-01',
    '---',
    '',
    paragraph,
    '',
  ].join('\n');
  return textFaults(new Map([['pages/about.md', text]]), () => true).map(({ line }) => line);
}

function* textsOfVariants(): Iterable<readonly [string, string]> {
  for (let variant = 0; variant < VARIANTS; variant += 1) {
    const two = String(variant + 10);
    const say = (text: string): string => hostile(text, variant);
    const plan = { planId: `P1-${two}`, adaptedFrom: say('改写自'), updated: DAY };
    yield [`notices/notice-${two}.md`, markdown({ ...head(say), ...notice(say) })];
    yield [`plans/yunxi-${two}.md`, markdown({ ...head(say), ...plan })];
  }
}

function* textsOnce(): Iterable<readonly [string, string]> {
  const say = (text: string): string => hostile(text, 0);
  const ordered = { ...head(say), order: 1, updated: DAY };
  yield ['guides/guide.md', markdown({ ...ordered, sources: [say('依据')] })];
  yield ['help/help.md', markdown(ordered)];
  yield ['pages/about.md', markdown({ ...head(say), updated: DAY })];
  yield ['notices/links.md', markdown({ ...head(say), ...notice(say) }, PROSE_LINKS)];
  yield [`notices/"><img src=x onerror=ran('file')>.md`, markdown({ ...head(say), ...notice(say) })];
  for (const [order, file] of readdirSync(new URL('content/indicators/', root)).entries()) {
    const id = file.replace(/\.mdx$/, '');
    const words = { ...head(say), formula: say('公式'), citation: [say('依据')] };
    yield [`indicators/${id}.md`, markdown({ id, order, ...words })];
  }
}

/** A day stands in YAML without quotes. */
const DAY = Symbol('2026-09-01');

type Say = (text: string) => string;
const head = (say: Say) => ({ title: say('标题'), description: say('说明') });
const notice = (say: Say) => ({ pubDate: DAY, source: say('来源'), docNo: say('文号'), category: '其他' });

/** A Markdown text; JSON is YAML. */
function markdown(head: Readonly<Record<string, unknown>>, prose: readonly string[] = TAKEN_PROSE): string {
  const lines = Object.entries(head).map(
    ([key, value]) => `${key}: ${value === DAY ? DAY.description : JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---', '', `## ${prose[0] ?? ''}`, '', prose.join('\n\n'), ''].join('\n');
}
