/** An error as one process tells it to another: what is thrown there is told to the reader here. */
export interface SentError {
  readonly message: string;
  readonly stack: string | undefined;
  /** What Astro, Vite and the operating system put on their errors: the file, the line, the reason. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const FIELDS = ['code', 'path', 'hint', 'id', 'file', 'line', 'loc'] as const;

/** Without what cannot be sent, such as functions. */
export function packError(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, fields: {} };
  const all = error as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.fromEntries(FIELDS.map((name) => [name, plainCopy(all[name])] as const));
  return { message: error.message, stack: error.stack, fields };
}

export function unpackError({ message, stack, fields }: SentError): Error {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.assign(new Error(message), Object.fromEntries(given), stack === undefined ? {} : { stack });
}

function plainCopy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value) ?? 'null');
}
