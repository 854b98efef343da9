/** A piece of HTML that is safe to show: made by `element` and `text`, never taken from data. */
export interface Markup {
  readonly html: string;
}

export type Child = Markup | string | number | null | undefined | false | readonly Child[];

/** What an attribute may be: `false` and `null` leave it out, `true` writes it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/**
 * An element with its attributes and children, every text escaped: the one way in which scripts, and parts that the page and a script both
 * show, make HTML and SVG.
 */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return [];
    return value === true ? [` ${name}`] : [` ${name}="${escapeHtml(String(value))}"`];
  });
  const open = `<${tag}${written.join('')}>`;
  return { html: VOID.has(tag) ? open : `${open}${htmlOf(children)}</${tag}>` };
}

/** Children one after another as HTML; what is empty is left out. */
export function htmlOf(children: Child): string {
  if (children === null || children === undefined || children === false) return '';
  if (typeof children === 'string' || typeof children === 'number') return escapeHtml(String(children));
  if ('html' in children) return children.html;
  return children.map(htmlOf).join('');
}

/** Several children as one piece. */
export function fragment(...children: readonly Child[]): Markup {
  return { html: htmlOf(children) };
}
