import { keepCompiledCode } from '../integrations/compiled-code.ts';

keepCompiledCode();
const { environmentOrExit } = await import('./environment.ts');

const environment = environmentOrExit();
if (environment) {
  const { compilerFor } = await import('./compiler.ts');
  const compiler = compilerFor(environment);
  const { buildSite } = await import('./build-site.ts');
  process.exitCode = (await buildSite(environment, process, { compiler })).exitCode;
}
