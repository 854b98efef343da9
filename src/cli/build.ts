import { keepCompiledCode } from '../integrations/compiled-code.ts';

keepCompiledCode();
const { environmentOrExit } = await import('./environment.ts');
const { buildSite } = await import('./build-site.ts');

const environment = environmentOrExit();
if (environment) process.exitCode = (await buildSite(environment, process)).exitCode;
