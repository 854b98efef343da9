import type { BuildEnvironment } from '../integrations/environment.ts';
import { keepCompiledCode } from '../integrations/compiled-code.ts';

keepCompiledCode();
const { environmentOrExit } = await import('./environment.ts');

const defaultPort = 4321;

const environment = environmentOrExit();
if (environment) {
  const { compilerFor } = await import('./compiler.ts');
  const compiler = compilerFor(environment);
  const { buildSite } = await import('./build-site.ts');
  const { exitCode, built } = await buildSite(environment, process, { compiler });
  if (built) await serve(built);
  else process.exitCode = exitCode;
}

async function serve({ outDir, basePath }: BuildEnvironment): Promise<void> {
  const { PortsTaken } = await import('./listen.ts');
  const { serveSite } = await import('./serve.ts');
  const named = Number(process.env['PORT']);
  try {
    const server = await serveSite({
      directory: outDir,
      basePath,
      port: Number.isInteger(named) && named > 0 && named < 65_536 ? named : defaultPort,
      host: process.env['HOST'] || '127.0.0.1',
    });
    console.log(`网站已就绪：${server.address}\n按 Ctrl+C 停止。`);
    const stop = (): void => void server.close().then(() => process.exit(0));
    process.once('SIGINT', stop).once('SIGTERM', stop);
  } catch (error) {
    if (!(error instanceof PortsTaken)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
