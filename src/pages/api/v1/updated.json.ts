import type { APIRoute } from 'astro';
import { publishedSite } from '../../../layouts/published-site.ts';

/** The days and the commit that the site speaks for, in one small file: the foot of every page asks for it. */
export const GET: APIRoute = async () => {
  const { bureau, publication } = await publishedSite();
  const { commit, updatedOn } = publication;
  return Response.json({ updatedOn, commit, dataUntil: bureau.dataUntil, asOf: bureau.asOf });
};
