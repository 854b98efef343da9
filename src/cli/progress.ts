/** Where a command writes; the process in real life, buffers in tests. */
export interface Output {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface Progress {
  /** Names the step that has begun. */
  readonly show: (step: string) => void;
  /** Makes room for lines that are printed meanwhile. */
  readonly clear: () => void;
  readonly stop: () => void;
}

const quietMs = 2000;
const frameMs = 500;

/**
 * Shows that a long step is alive: one line on the terminal, from two seconds on, removed by `stop`. Writes
 * nothing where nobody watches (no terminal).
 */
export function startProgress(output: Output, label: string): Progress {
  if (output.stderr.isTTY !== true)
    return { show: () => undefined, clear: () => undefined, stop: () => undefined };
  let step = label;
  const started = performance.now();
  let isShown = false;
  const timer = setInterval(() => {
    const elapsedMs = performance.now() - started;
    if (elapsedMs < quietMs) return;
    isShown = true;
    output.stderr.write(`\r\u001B[2K${step} … ${Math.round(elapsedMs / 1000)} 秒`);
  }, frameMs);
  timer.unref();
  const clear = (): void => {
    if (isShown) output.stderr.write('\r\u001B[2K');
  };
  return {
    show: (next) => {
      step = next;
    },
    clear,
    stop: () => {
      clearInterval(timer);
      clear();
    },
  };
}

export interface Steps {
  readonly show: (step: string) => void;
  readonly stop: () => void;
}

/**
 * Names the step of long work that never yields to a timer: the same line, written at each step from two seconds on. Writes
 * nothing where nobody watches.
 */
export function startSteps(output: Output): Steps {
  if (output.stderr.isTTY !== true) return { show: () => undefined, stop: () => undefined };
  const started = performance.now();
  let isShown = false;
  return {
    show: (step) => {
      if (performance.now() - started < quietMs) return;
      isShown = true;
      output.stderr.write(`\r\u001B[2K${step} …`);
    },
    stop: () => {
      if (isShown) output.stderr.write('\r\u001B[2K');
    },
  };
}
