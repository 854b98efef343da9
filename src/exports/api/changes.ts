import type { Change, ChangeRecord } from '../../changes/index.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import { TOPICS } from '../../views/changes/topics.ts';
import { kindergartenCode } from './kindergarten-file.ts';
import { generatedForSchema } from './stamp.ts';
import { type Of, type Schema, day, list, named, nullable, oneOf, record, shaped, text } from './schema.ts';

const rowKey: Schema<Readonly<Record<string, string>>> = {
  json: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: '行的主键（标识码以外的列）：表头 → 值，照表里的写法。',
  },
  named: {},
};

const cell = '照表里的写法；空的单元格是空的文字；没有这一行为 null。';

const changeSchema = named(
  'Change',
  record(
    {
      date: day('公布的日期。'),
      commit: shaped('^[0-9a-f]{40,64}$', '提交号。'),
      code: nullable(kindergartenCode),
      table: oneOf(TABLE_NAMES, '数据表。'),
      key: rowKey,
      field: text('表头；整行增加或删去的是空的文字。'),
      old: nullable(text(`原来的值，${cell}`)),
      new: nullable(text(`现在的值，${cell}`)),
      kind: oneOf(['added', 'removed', 'changed'], '增加、删去、改动。'),
      topic: oneOf(TOPICS, '事项。'),
      sentence: text('写成一句话的变动，和网页上的相同。'),
    },
    '一处变动。',
  ),
);

export const changesSchema = named(
  'ChangeList',
  record(
    {
      generatedFor: generatedForSchema,
      since: nullable(day('变更记录从哪一天起；什么都不知道的为 null，不等于没有变动。')),
      changes: list(changeSchema, '最新的在前。'),
    },
    '对公众有意义的全部变动。',
  ),
);

/** `/api/v1/changes.json`: what the record holds, besides what a reader can look up. */
export function changesFile({
  since,
  changes,
}: ChangeRecord): Omit<Of<typeof changesSchema>, 'generatedFor'> {
  return { since, changes: changes.map(apiChange) };
}

function apiChange({ date, commit, code, table, key, field, old, new: now, ...said }: Change) {
  const { kind, topic, sentence } = said;
  // The record names tables of the data dictionary only.
  return { date, commit, code, table: table as TableName, key, field, old, new: now, kind, topic, sentence };
}
