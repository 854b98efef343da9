import { keepCompiledCode } from '../integrations/compiled-code.ts';

keepCompiledCode();
const { HELP, parseRequest } = await import('./import/request.ts');
const { environmentOrExit } = await import('./environment.ts');

const parsed = parseRequest(process.argv.slice(2));
if ('help' in parsed) process.stdout.write(HELP);
else if ('fault' in parsed) {
  process.stderr.write(`${parsed.fault}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const { request } = parsed;
  const { data } = request;
  const environment = environmentOrExit({
    ...process.env,
    ...(data === undefined ? {} : { DATA_DIR: data }),
  });
  if (environment !== undefined) {
    const { runImport } = await import('./import/run.ts');
    const { readBooks } = await import('../sheets/read-books.ts');
    const { dataDir, contentDir, asOf } = environment;
    const { stdin, stdout, stderr } = process;
    process.exitCode = await runImport(request, {
      dataDir,
      contentDir,
      asOf,
      stdin,
      stdout,
      stderr,
      readBooks,
    });
  }
}
