import { existsSync } from 'node:fs';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { Compiler } from '../release/compile-apart.ts';
import { programsFolder } from '../release/program-key.ts';

/**
 * The compiler of a build. A first build compiles: its compiler loads beside this program, so whoever builds asks for it before anything else is
 * loaded. From then on this process is one that builds.
 */
export function compilerFor(environment: BuildEnvironment): Compiler {
  setSiteVariables();
  const compiler = new Compiler();
  if (!existsSync(programsFolder(environment))) compiler.begin();
  return compiler;
}

/** A site is always built for readers, whatever the shell is set to; the names that are deleted are Vite's own, and would go into the pages. */
function setSiteVariables(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];
}
