import type { APIRoute } from 'astro';
import { changeFeed } from '../../layouts/change-feed.ts';
import { siteFeed } from '../../layouts/change-feeds.ts';
import { publishedSite } from '../../layouts/published-site.ts';

/** What changed on the site, one entry a publication. */
export const GET: APIRoute = async ({ site }) => changeFeed(siteFeed(await publishedSite()), site);
