/** A process that compiles one program, says so, and ends: a compiler keeps half a gigabyte that nobody needs afterwards. */
import { keepCompiledCode } from '../integrations/compiled-code.ts';
import type { CompileAnswer, CompileTask } from './compile-apart.ts';

keepCompiledCode();
const { settleEnvironment } = await import('../integrations/environment.ts');
const { compileProgram } = await import('./compile.ts');
const { packError } = await import('./sent-error.ts');

process.once('message', (task: CompileTask) => void carryOut(task));
// It takes a second to load, while nothing has been ordered yet. What stands in its way is told to whoever orders.
import('astro').catch(() => {});
let isDone = false;
// Nobody waits for it any more. A compiler that is left in the middle of its work may wait for its own threads for ever at `process.exit()`, and with
// it whoever reads what the build says; one that is done leaves in order, so that Node keeps what its modules compiled to.
process.on('disconnect', () => (isDone ? process.exit() : process.kill(process.pid, 'SIGKILL')));

async function carryOut({ environment, folder }: CompileTask): Promise<void> {
  settleEnvironment(environment);
  const answer = await compileProgram(environment, folder).then(
    (): CompileAnswer => ({ kind: 'compiled' }),
    (error: unknown): CompileAnswer => ({ kind: 'failed', error: packError(error) }),
  );
  isDone = true;
  process.send?.(answer, () => process.disconnect());
}
