import type { IsoDate } from '../../domain/school-date.ts';
import { href } from './districts.ts';
import { generatedForSchema } from './stamp.ts';
import { type Of, day, list, named, nullable, record, text } from './schema.ts';

/** What the head of a notice says. */
export interface NoticeHead {
  /** The last part of its address. */
  readonly slug: string;
  readonly title: string;
  readonly pubDate: IsoDate;
  readonly source: string;
  readonly docNo: string | undefined;
  readonly category: string;
  readonly description: string;
}

export const noticesSchema = named(
  'NoticeList',
  record(
    {
      generatedFor: generatedForSchema,
      notices: list(
        record({
          slug: text('网址的最后一段。'),
          title: text('标题。'),
          pubDate: day('发布日期。'),
          source: text('来源。'),
          docNo: nullable(text('文号；没有的为 null。')),
          category: text('类别。'),
          description: text('摘要。'),
          href,
        }),
        '最新的在前。',
      ),
    },
    '通知公告；正文在各自的网页上。',
  ),
);

/** `/api/v1/notices.json`. `notices`: the newest first. */
export function noticesFile(notices: readonly NoticeHead[]): Omit<Of<typeof noticesSchema>, 'generatedFor'> {
  return {
    notices: notices.map(({ docNo = null, ...head }) => ({
      ...head,
      docNo,
      href: `../../notices/${head.slug}/`,
    })),
  };
}
