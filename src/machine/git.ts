import { execFile } from 'node:child_process';
import { join } from 'node:path';

type Variables = Readonly<Record<string, string>>;

/** Git ended with an error; the message is what it said. */
export class GitFailed extends Error {
  override readonly name = 'GitFailed';
}

/**
 * Where the objects of a push lie before it is accepted: git keeps them apart until its hook has agreed. Empty outside a hook. The other
 * variables of a hook are left out: they would make every git that is started work in the repository that is pushed to.
 */
export function pushedObjects(env: NodeJS.ProcessEnv = process.env): Variables {
  const { GIT_OBJECT_DIRECTORY: own, GIT_ALTERNATE_OBJECT_DIRECTORIES: others } = env;
  return {
    ...(own !== undefined && { GIT_OBJECT_DIRECTORY: own }),
    ...(others !== undefined && { GIT_ALTERNATE_OBJECT_DIRECTORIES: others }),
  };
}

/** The environment of this process without what git set for its hook. */
export function plainVariables(env: NodeJS.ProcessEnv = process.env): Variables {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !name.startsWith('GIT_')) plain[name] = value;
  }
  return plain;
}

/** What git says about a bare repository. */
export function gitIn(
  repository: string,
  args: readonly string[],
  variables: Variables = {},
): Promise<string> {
  return run([`--git-dir=${repository}`, ...args], variables, repository);
}

/** The same in a folder of files with its own repository. */
export function gitAt(folder: string, args: readonly string[], variables: Variables = {}): Promise<string> {
  return run([`--git-dir=${join(folder, '.git')}`, `--work-tree=${folder}`, ...args], variables, folder);
}

function run(args: readonly string[], variables: Variables, cwd: string): Promise<string> {
  const env = { ...plainVariables(), ...variables, LC_ALL: 'C' };
  return new Promise((done, fail) => {
    execFile('git', args, { env, cwd, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      if (error === null) return done(stdout.trim());
      const isMissing = 'code' in error && error.code === 'ENOENT';
      fail(new GitFailed(isMissing ? '没有安装 git。' : stderr.trim() || error.message));
    });
  });
}

/** The bytes of a file of a commit; undefined where there is none. */
export function fileAt(repository: string, commit: string, path: string): Promise<Buffer | undefined> {
  const args = [`--git-dir=${repository}`, 'cat-file', 'blob', `${commit}:${path}`];
  return new Promise((done) => {
    execFile(
      'git',
      args,
      { env: plainVariables(), encoding: 'buffer', maxBuffer: 64 * 2 ** 20 },
      (error, stdout) => done(error === null ? stdout : undefined),
    );
  });
}

/** The commit of a branch; undefined where there is none. */
export async function commitOf(repository: string, ref: string): Promise<string | undefined> {
  const found = await gitIn(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).catch(
    () => '',
  );
  return found === '' ? undefined : found;
}
