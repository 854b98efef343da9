import type { Bureau } from '../../domain/bureau.ts';

/** The bureau that the page of a plan hands down to the live values in its prose, which take no properties from it. */
export function requireBureau({ bureau }: App.Locals): Bureau {
  if (bureau === undefined) throw new Error('a page with live values must set Astro.locals.bureau first');
  return bureau;
}
