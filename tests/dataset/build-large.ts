/** `npm run build` for a bureau of any size as for a large one: it is examined in a process beside the build. */
import { buildSite } from '../../src/cli/build-site.ts';
import { readBuildEnvironment } from '../../src/integrations/environment.ts';

process.exitCode = (await buildSite(readBuildEnvironment(), process, { isLarge: () => true })).exitCode;
