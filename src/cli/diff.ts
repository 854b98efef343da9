import { keepCompiledCode } from '../integrations/compiled-code.ts';

keepCompiledCode();
const { DIFF_HELP, parseDiff } = await import('./diff/arguments.ts');
const { runDiff } = await import('./diff/run-diff.ts');
const { environmentOrExit } = await import('./environment.ts');

const parsed = parseDiff(process.argv.slice(2));
if ('help' in parsed) process.stdout.write(DIFF_HELP);
else if ('fault' in parsed) {
  process.stderr.write(`${parsed.fault}\n\n${DIFF_HELP}`);
  process.exitCode = 2;
} else {
  const { request } = parsed;
  const environment = environmentOrExit({
    ...process.env,
    ...(request.data === undefined ? {} : { DATA_DIR: request.data }),
    ...(request.content === undefined ? {} : { CONTENT_DIR: request.content }),
  });
  if (environment !== undefined) {
    const { dataDir, contentDir } = environment;
    const { stdout, stderr, env } = process;
    process.exitCode = await runDiff(request, { folders: { dataDir, contentDir }, env, stdout, stderr });
  }
}
