import { readBuildEnvironment } from '../integrations/environment.ts';
import { buildSite } from './build-site.ts';

process.exitCode = await buildSite(readBuildEnvironment(), process);
