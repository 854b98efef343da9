import { features } from 'web-features';
import { BROWSER_FLOOR } from '../../../src/integrations/browser-floor.ts';

/** What a browser offers, by its name in the compatibility data of MDN (`api.Element.replaceChildren`), with the first versions that have it. */
export interface Feature {
  readonly key: string;
  readonly chrome: string | undefined;
  readonly safari: string | undefined;
}

/** Everything that the compatibility data know of. */
export const FEATURES: ReadonlyMap<string, Feature> = new Map(
  Object.values(features)
    .flatMap((feature) =>
      feature.kind === 'feature' ? Object.entries(feature.status.by_compat_key ?? {}) : [],
    )
    .map(([key, { support }]) => [key, { key, chrome: support.chrome, safari: support.safari }]),
);

export interface Floor {
  readonly chrome: string;
  readonly safari: string;
}

export function isAboveFloor({ chrome, safari }: Feature, floor: Floor = BROWSER_FLOOR): boolean {
  return isLater(chrome, floor.chrome) || isLater(safari, floor.safari);
}

/** `css.selectors.has: Chromium 105, Safari 15.4` */
export function featureWords({ key, chrome, safari }: Feature): string {
  return `${key}: Chromium ${chrome ?? '–'}, Safari ${safari ?? '–'}`;
}

/** One that is nowhere yet is later than any. */
function isLater(version: string | undefined, floor: string): boolean {
  return version === undefined || !(Number.parseFloat(version.replace('≤', '')) <= Number(floor));
}
