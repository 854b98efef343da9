import type { APIRoute, GetStaticPaths } from 'astro';
import { joinedPaths, joinedResponse } from '../../../layouts/joined-files.ts';

export const getStaticPaths = (() => joinedPaths('.mjs')) satisfies GetStaticPaths;

/** The program of the example that joins bureaus. */
export const GET: APIRoute = ({ params }) => joinedResponse(`${params['file']}.mjs`, 'text/javascript');
