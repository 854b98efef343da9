/**
 * An attribute with a space before it, byte for byte as Astro writes it, for markup that a page has too much of to render part by part;
 * empty where it has no value.
 */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return text === '' ? ` ${name}` : ` ${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The names of a class list that hold; empty where none does. */
export function classAttribute(...names: readonly (string | false | undefined)[]): string {
  const held = names.filter(Boolean).join(' ');
  return held === '' ? '' : attribute('class', held);
}
