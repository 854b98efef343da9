import type { APIRoute, GetStaticPaths } from 'astro';
import { joinedPaths, joinedResponse } from '../../../layouts/joined-files.ts';

export const getStaticPaths = (() => joinedPaths('.sql')) satisfies GetStaticPaths;

/** The questions of the example that joins bureaus. */
export const GET: APIRoute = ({ params }) => joinedResponse(`${params['file']}.sql`, 'application/sql');
