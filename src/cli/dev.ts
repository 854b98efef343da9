import { dev } from 'astro';
import { readBuildEnvironment } from '../integrations/environment.ts';

const environment = readBuildEnvironment();
process.env['DATA_DIR'] = environment.dataDir;
process.env['CONTENT_DIR'] = environment.contentDir;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const named = Number(process.env['PORT']);
await dev({
  root: environment.projectDir,
  server: {
    port: Number.isInteger(named) && named > 0 ? named : 4321,
    ...(process.env['HOST'] ? { host: process.env['HOST'] } : {}),
  },
});
