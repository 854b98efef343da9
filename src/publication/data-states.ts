import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SITE_FILE } from '../dataset/site.ts';
import { TABLE_NAMES } from '../dataset/tables/names.ts';
import { git, type GitObjects } from './git.ts';

/** The data directory as one commit of the main line holds it. */
export interface DataState {
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly committedAt: number;
  /** The hashes of its plain files, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Commits that changed a data directory, oldest first. */
export interface DataCommits {
  readonly commits: readonly (Omit<DataState, 'files'> & {
    /** Of the data directory from the top of the repository, without an end; empty where it is the top. */
    readonly folder: string;
  })[];
  /** Whether the clone ends where these begin: older ones are not to be seen here. */
  readonly isCut: boolean;
}

/**
 * The commits of the main line that changed the data directory, from HEAD along first parents: what was made on a branch was published on the day
 * of its merge. Where the directory was moved, its former place is followed. Null without a repository, a commit, or one that holds the directory.
 */
export async function dataCommits(dataDir: string): Promise<DataCommits | null> {
  const place = await git(dataDir, ['rev-parse', '--show-prefix', '--is-shallow-repository', 'HEAD']);
  if (place === null) return null;
  const [prefix = '', isShallow, head = ''] = place.split('\n');
  const found: DataCommits['commits'][number][] = [];
  let folder = prefix.replace(/\/$/, '');
  let oldest: Listed | undefined;
  for (let from = head, moves = 0; from !== '' && moves < MOST_MOVES; moves += 1) {
    const listed = await commitsOf(dataDir, from, folder);
    for (const { commit, committedAt } of listed) found.push({ commit, committedAt, folder });
    oldest = listed.at(-1);
    const [parent = ''] = oldest?.parents ?? [];
    const former =
      oldest && parent !== '' ? await formerFolder(dataDir, parent, oldest.commit, folder) : null;
    from = former === null ? '' : parent;
    folder = former ?? folder;
  }
  if (oldest === undefined) return null;
  const isCut = isShallow === 'true' && (await shallowEnds(dataDir)).includes(oldest.commit);
  return { commits: found.reverse(), isCut };
}

/** A directory that is moved more often is not followed any further. */
const MOST_MOVES = 50;

interface Listed {
  readonly commit: string;
  readonly committedAt: number;
  readonly parents: readonly string[];
}

/** Newest first. */
async function commitsOf(dataDir: string, from: string, folder: string): Promise<readonly Listed[]> {
  const where = folder === '' ? [] : ['--', `:(top,literal)${folder}`];
  const log = await git(dataDir, ['log', '--first-parent', '--format=%H %ct %P', from, ...where]);
  return (log ?? '').split('\n').flatMap((line) => {
    const [commit = '', seconds = '', ...parents] = line.split(' ');
    return commit === '' ? [] : [{ commit, committedAt: Number(seconds), parents: parents.filter(Boolean) }];
  });
}

/** The folder that a commit moved the tables from; null where it did not. */
async function formerFolder(
  dataDir: string,
  parent: string,
  commit: string,
  folder: string,
): Promise<string | null> {
  const raw = await git(dataDir, [
    'diff-tree',
    '-r',
    '-M',
    '--no-relative',
    '--diff-filter=R',
    '--raw',
    '-z',
    parent,
    commit,
  ]);
  const fields = (raw ?? '').split('\0');
  const counts = new Map<string, number>();
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [from = '', to = ''] = fields.slice(index + 1, index + 3);
    const [place, name] = [folderOf(from), nameOf(from)];
    if (place === folder || !OWN_FILES.has(name) || to !== pathIn(folder, name)) continue;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

const OWN_FILES: ReadonlySet<string> = new Set([SITE_FILE, ...TABLE_NAMES.map((name) => `${name}.csv`)]);

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The commits at which a shallow clone was cut. */
export async function shallowEnds(dataDir: string): Promise<readonly string[]> {
  const path = (await git(dataDir, ['rev-parse', '--git-path', 'shallow']))?.trim();
  if (path === undefined) return [];
  const list = await readFile(resolve(dataDir, path), 'utf8').catch(() => '');
  return list.split('\n').filter(Boolean);
}

/** What each commit held, in the order of the commits; those without the directory are left out. */
export async function statesOf({ commits }: DataCommits, objects: GitObjects): Promise<readonly DataState[]> {
  const trees = commits.map(({ commit, folder }) => objects.read(`${commit}:${folder}`));
  const states: DataState[] = [];
  for (const [index, { commit, committedAt }] of commits.entries()) {
    const tree = await trees[index];
    if (tree?.type === 'tree')
      states.push({ commit, committedAt, files: filesOfTree(tree.bytes, tree.hash) });
  }
  return states;
}

/** The plain files of a tree as git writes it: mode, name, NUL, and the bytes of a hash as long as its own. */
function filesOfTree(bytes: Buffer, hash: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    const next = end + 1 + hash.length / 2;
    const mode = bytes.toString('latin1', at, space);
    if (mode.startsWith('100'))
      files.set(bytes.toString('utf8', space + 1, end), bytes.toString('hex', end + 1, next));
    at = next;
  }
  return files;
}
