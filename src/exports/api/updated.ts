import type { IsoDate } from '../../domain/school-date.ts';
import { type GeneratedFor, generatedForSchema } from './stamp.ts';
import { type Of, day, named, nullable, record, shaped } from './schema.ts';

export const updatedSchema = named(
  'Updated',
  record(
    {
      generatedFor: generatedForSchema,
      updatedOn: nullable(day('更新于：提交的日期；不是从 git 生成的网站为 null。')),
      commit: nullable(shaped('^[0-9a-f]{40,64}$', '提交号。')),
      dataUntil: nullable(day('数据截至：最新的统计日期。')),
      asOf: day('数据以哪一天为准。'),
    },
    '网站更新到哪一天。',
  ),
);

/** `/api/v1/updated.json`: the foot of every page asks for it. */
export function updatedFile(
  { day: asOf, commit }: GeneratedFor,
  days: { readonly updatedOn: IsoDate | null; readonly dataUntil: IsoDate | null },
): Omit<Of<typeof updatedSchema>, 'generatedFor'> {
  return { updatedOn: days.updatedOn, commit, dataUntil: days.dataUntil, asOf };
}
