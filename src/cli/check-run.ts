export interface CheckRunOptions {
  readonly dataDir: string;
  readonly contentDir: string;
  readonly format: 'text' | 'json' | 'github';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream;
}

/** Placeholder until the dataset pipeline lands: passes everything. */
export async function runCheck(_options: CheckRunOptions): Promise<{ readonly exitCode: 0 | 1 | 2 }> {
  return { exitCode: 0 };
}
