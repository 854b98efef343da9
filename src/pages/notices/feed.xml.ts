import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { utcDay } from '../../domain/school-date.ts';
import { emptySection } from '../../layouts/empty-section.ts';
import { feedDay } from '../../layouts/feed-day.ts';
import { href } from '../../layouts/href.ts';
import { noticesNewestFirst } from '../../layouts/prose-paths.ts';
import { publishedSite } from '../../layouts/published-site.ts';

/** The notices as RSS. Their dates are those of publication, never the build's. */
export const GET: APIRoute = async ({ site }) => {
  const { bureau, frame } = await publishedSite();
  const empty = emptySection(frame, '/notices/');
  if (empty) return empty;
  const notices = await noticesNewestFirst();
  return rss({
    title: `${bureau.site.siteName}：通知公告`,
    description: '普惠名单公示、收费公示、等级评定结果、招生公告和政策文件。',
    site: new URL(href('/'), site ?? (bureau.site.siteUrl || 'https://localhost')),
    items: notices.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: feedDay(utcDay(data.pubDate)),
      link: href(`/notices/${id}/`),
      categories: [data.category],
    })),
    customData: '<language>zh-CN</language>',
  });
};
