import type { BuildEnvironment } from '../../integrations/environment.ts';
import { holdLocks, waitMessage } from '../../release/lock.ts';
import type { Output } from '../progress.ts';
import { realPlace } from './target.ts';

/** One build at a time uses the program's folder, the cache and the place of the site: waits for its turn, and returns what ends it. */
export function holdForBuild(
  { projectDir, cacheDir, outDir }: BuildEnvironment,
  target: string,
  { stderr }: Output,
): Promise<() => void> {
  const claims = [
    { path: realPlace(projectDir), what: '程序文件夹' },
    { path: realPlace(cacheDir), what: '缓存文件夹' },
    { path: target, what: '输出目录' },
  ];
  return holdLocks(claims, {
    holder: `生成网站（进程 ${process.pid}，输出到 ${outDir}）`,
    onWait: (claim, holder) => stderr.write(waitMessage(claim, holder)),
  });
}
