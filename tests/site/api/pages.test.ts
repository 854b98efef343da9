import { describe, expect, it } from 'vitest';
import type { kindergartenSchema } from '../../../src/exports/api/kindergarten-file.ts';
import type { Of } from '../../../src/exports/api/schema.ts';
import { builtFiles, pageHtml } from '../../browser/site.ts';
import { readPage } from '../consistency/page.ts';
import type { Passage } from '../consistency/passage.ts';
import { KnownNumbers } from './known-numbers.ts';

type File = Of<typeof kindergartenSchema>;

/** Twenty pages, the same each time: every n-th of the list, from a fixed one on. */
const CODES = builtFiles()
  .flatMap((file) => /^api\/v1\/kindergartens\/(\d{10})\.json$/.exec(file)?.[1] ?? [])
  .filter((_, at) => at % 13 === 7)
  .slice(0, 20);

const fileOf = (code: string): File => JSON.parse(pageHtml(`/api/v1/kindergartens/${code}.json`)) as File;

/** The sections that tell of the kindergarten alone. */
const OWN_SECTIONS = [
  '收费',
  '师资配备',
  '班级与学位',
  '质量评估',
  '普惠认定',
  '基本信息',
  '安全与卫生',
  '经费收支',
  '结对帮扶',
].map((heading) => new RegExp(`^${heading}$`));

/** What is said of a kindergarten beside its own numbers: months and days of a year’s costs; the limits of a class. */
const RULES = [10, 22, 25, 30, 35];

function strangeIn(page: Passage, numbers: KnownNumbers): readonly string[] {
  const sections = OWN_SECTIONS.flatMap((heading) => page.under(heading) ?? []);
  return [page.opening, ...sections].flatMap((part) =>
    [...part.all('td'), ...part.all('dd')].flatMap(({ text }) =>
      numbers.strange(text).map((token) => `${part.name}: ${token} in “${text}”`),
    ),
  );
}

describe('a number on a page', () => {
  it('that the file does not hold is found', () => {
    const numbers = new KnownNumbers({ children: 253, amountFen: 34_000, countedOn: '2026-10-21' }, RULES);
    expect(numbers.strange('2026年10月22日 254 人，340 元，2.53')).toEqual(['2026年10月22日', '254', '2.53']);
  });
});

describe('every number in the sections of a kindergarten’s page is the API’s', () => {
  it('of twenty kindergartens', () => {
    expect(CODES).toHaveLength(20);
  });

  it.each(CODES)('%s', (code) => {
    expect(strangeIn(readPage(`/kindergartens/${code}/`), new KnownNumbers(fileOf(code), RULES))).toEqual([]);
  });
});
