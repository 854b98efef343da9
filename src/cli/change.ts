import { keepCompiledCode } from '../integrations/compiled-code.ts';

keepCompiledCode();
const { changeHelp, parseChange } = await import('./change/arguments.ts');
const { runChange } = await import('./change/run-change.ts');
const { environmentOrExit } = await import('./environment.ts');
const { openTerminal } = await import('./terminal.ts');

const parsed = parseChange(process.argv.slice(2));
if ('help' in parsed) process.stdout.write(changeHelp(parsed.help));
else if ('fault' in parsed) {
  process.stderr.write(`${parsed.fault}\n\n${changeHelp(parsed.kind)}`);
  process.exitCode = 2;
} else {
  const { request } = parsed;
  const environment = environmentOrExit({
    ...process.env,
    ...(request.data === undefined ? {} : { DATA_DIR: request.data }),
  });
  if (environment !== undefined) {
    const { dataDir, contentDir } = environment;
    const { stdin, stdout, stderr, env } = process;
    const isAsking = stdin.isTTY === true && stdout.isTTY === true && request.format === 'text';
    const terminal = isAsking ? openTerminal(stdin, stdout) : null;
    const ask = terminal?.ask ?? null;
    process.exitCode = await runChange(request, {
      folders: { dataDir, contentDir },
      env,
      stdout,
      stderr,
      ask,
    });
    terminal?.close();
  }
}
