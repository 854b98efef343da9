import type { IsoDate } from '../../domain/school-date.ts';
import { day, named, nullable, record, shaped } from './schema.ts';

/** Which state of the data a file was made for. */
export interface GeneratedFor {
  readonly day: IsoDate;
  /** Null where git does not tell it. */
  readonly commit: string | null;
}

export const generatedForSchema = named(
  'GeneratedFor',
  record(
    {
      day: day('数据以哪一天为准。'),
      commit: nullable(shaped('^[0-9a-f]{40,64}$', '数据的提交号；不是从 git 生成的网站为 null。')),
    },
    '这个文件是为哪一天、哪一次提交生成的。一次发布的所有文件都相同。',
  ),
);

/** A file of the API: what it says, behind its stamp. `name`: what its standard calls a member of ours. */
export function stampedJson(stamp: GeneratedFor, body: object, name = 'generatedFor'): string {
  return JSON.stringify({ [name]: stampOf(stamp), ...body });
}

function stampOf({ day: speaksFor, commit }: GeneratedFor): GeneratedFor {
  return { day: speaksFor, commit };
}

/** The bytes of a stamp. */
export function stampBytes(stamp: GeneratedFor): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(stampOf(stamp)));
}

/** Whether a file of the site begins with a stamp: its first member, so that a file that is otherwise as it was gets another without being made anew. */
export function isStamped(file: string): boolean {
  return file.startsWith('api/v1/') && file.endsWith('.json');
}

const [OPENS, CLOSES] = [123, 125];

/** A file that begins with a stamp under another one, in parts, so that nothing need be copied. */
export function restamped(file: Uint8Array, stamp: Uint8Array): readonly Uint8Array[] {
  const [from, to] = [file.indexOf(OPENS, 1), file.indexOf(CLOSES) + 1];
  return [file.subarray(0, from), stamp, file.subarray(to)];
}
