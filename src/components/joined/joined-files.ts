/** The files of the example that joins bureaus, by name: what is shown, served and run is one text. */
export const JOINED_FILES: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../joined/*.{mjs,sql}', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
);
