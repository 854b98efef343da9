import { ENDPOINTS } from './endpoints.ts';
import { href } from './districts.ts';
import { generatedForSchema } from './stamp.ts';
import { type Of, count, flag, list, named, nullable, record, shaped, text } from './schema.ts';

/** What the files of v1 may be relied on for. The page of the manual says it at length. */
export const PROMISE =
  'v1 的地址、字段的名字、类型和含义不再改动，也不删去；只会增加新的文件和字段，读的程序要容得下没见过的字段。非改不可的另开 v2，v1 至少再留十二个月。';

/** The version of the form of v1: the second number grows where something is added. */
export const API_VERSION = '1.1';

export const indexSchema = named(
  'Index',
  record(
    {
      generatedFor: generatedForSchema,
      title: text('网站的名称。'),
      publisher: text('主管部门。'),
      version: shaped('^1\\.\\d+$', '格式的版本；增加了文件或字段，后一个数加一。'),
      promise: text('哪些不会变。'),
      documentation: nullable(text('说明和历次增加的地址，相对于这个文件；这个网站没有这一页的为 null。')),
      openapi: href,
      files: list(
        record({
          id: text('在 openapi.json 里的 operationId。'),
          href: text('地址，相对于这个文件；有 {} 的，把花括号里的换成值。'),
          isTemplate: flag('地址里有没有要填的。'),
          summary: text('是什么。'),
          count: count('有几个这样的文件。'),
        }),
        '有哪些文件。',
      ),
    },
    'API 的目录。',
  ),
);

export interface ApiSite {
  readonly title: string;
  readonly publisher: string;
  /** Seen from `/api/v1/`. */
  readonly documentation: string | null;
  /** How many files there are of a kind, by its id. */
  readonly counts: Readonly<Record<string, number>>;
}

/** `/api/v1/index.json`. */
export function indexFile({
  title,
  publisher,
  documentation,
  counts,
}: ApiSite): Omit<Of<typeof indexSchema>, 'generatedFor'> {
  return {
    title,
    publisher,
    version: API_VERSION,
    promise: PROMISE,
    documentation,
    openapi: 'openapi.json',
    files: ENDPOINTS.map(({ id, path, summary, parameters }) => ({
      id,
      href: path.slice(1),
      isTemplate: parameters.length > 0,
      summary,
      count: counts[id] ?? 1,
    })),
  };
}
