import { type Child, htmlOf } from './markup.ts';

/** The element that a script needs; says what the page lacks where it is not there. */
export function need<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`页面里没有 ${selector}（${kind.name}）。`);
}

/** Puts markup in place of what an element holds; leaves the page alone where nothing changes. */
export function show(place: Element, ...children: readonly Child[]): void {
  const html = htmlOf(children);
  if (place.innerHTML !== html) place.innerHTML = html;
}
