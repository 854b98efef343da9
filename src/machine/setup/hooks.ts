import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../places.ts';

/** Git runs its hooks in the repository. */
const PRE_RECEIVE = `#!/bin/sh
exec ../engine/node ../engine/program/src/cli/publish.ts receive "$(cd .. && pwd -P)"
`;

/**
 * Main holds the commit now: its release goes online, by one rename. In the shell, so that nearly no time lies between the two; whoever is killed
 * in it leaves a link that says what is still to be done.
 */
const POST_RECEIVE = `#!/bin/sh
cd .. || exit
while read -r _ new ref; do
  [ "$ref" = refs/heads/main ] || continue
  case $(readlink next) in
    "releases/$new-"*) mv -Tf next current && rm -f rolled-back && echo '已上线。' ;;
  esac
done
`;

/** What whoever looks after the machine calls, without npm or a copy of the repository. */
const COMMAND = `#!/bin/sh
dir=$(cd "$(dirname "$0")" && pwd -P)
name=\${1:-status}
[ $# -gt 0 ] && shift
exec "$dir/engine/node" "$dir/engine/program/src/cli/publish.ts" "$name" "$dir" "$@"
`;

export function writeHooks({ repository, folder }: Machine): void {
  mkdirSync(join(repository, 'hooks'), { recursive: true });
  writeProgram(join(repository, 'hooks', 'pre-receive'), PRE_RECEIVE);
  writeProgram(join(repository, 'hooks', 'post-receive'), POST_RECEIVE);
  writeProgram(join(folder, 'publish'), COMMAND);
}

function writeProgram(path: string, text: string): void {
  const near = `${path}.${process.pid}`;
  writeFileSync(near, text);
  chmodSync(near, 0o755);
  renameSync(near, path);
}
