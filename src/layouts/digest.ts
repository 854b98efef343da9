import { hash } from 'node:crypto';

/** Of plain data: rows and views. What holds maps or sets goes through `digestOfMaps`. */
export function digest(...parts: readonly unknown[]): string {
  return digestOfText(JSON.stringify(parts));
}

/** JSON knows neither maps nor sets: without this they would all be alike. It takes ten times as long. */
export function digestOfMaps(value: unknown): string {
  return digestOfText(
    JSON.stringify(value, (_name, part: unknown) =>
      part instanceof Map || part instanceof Set ? [...part] : part,
    ),
  );
}

export function digestOfText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
