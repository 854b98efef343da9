import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSite } from '../../../layouts/published-site.ts';
import { publishedFinder } from '../../../layouts/published-finder.ts';

/** The finder's files. Each name holds a digest of the content, so a copy once fetched never goes stale. */
export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return publishedFinder(bureau).files.map(({ fileName, content }) => ({
    params: { file: fileName.replace(/\.json$/, '') },
    props: { content },
    // The name holds a digest of the content.
    cacheKey: fileName,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
