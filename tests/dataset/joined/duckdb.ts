/** Why the example cannot run here: DuckDB's package holds programs for some platforms, and npm takes the one that fits. Null where it can. */
export const withoutDuckDb: string | null = await import('@duckdb/node-api').then(
  () => null,
  (error: unknown) =>
    `DuckDB has no program for ${process.platform} ${process.arch}: ${error instanceof Error ? error.message : String(error)}`,
);
if (withoutDuckDb !== null) console.warn(`Skipped: ${withoutDuckDb}`);
