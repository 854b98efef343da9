import type { APIRoute } from 'astro';
import { csvResponse } from '../../layouts/csv-response.ts';
import { dictionary } from '../../layouts/open-data.ts';
import { publishedSite } from '../../layouts/published-site.ts';

/** The data dictionary, for a spreadsheet. */
export const GET: APIRoute = async () => csvResponse(dictionary(await publishedSite()));
