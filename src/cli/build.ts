import { buildSite } from './build-site.ts';
import { environmentOrExit } from './environment.ts';

const environment = environmentOrExit();
if (environment) process.exitCode = (await buildSite(environment, process)).exitCode;
