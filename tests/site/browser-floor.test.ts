import { describe, expect, it } from 'vitest';
import { siteDist } from '../browser/site.ts';
import { CHECKER_FLOOR } from '../../src/integrations/browser-floor.ts';
import { ACCEPTED_IN_CHECKER, ACCEPTED_IN_SCRIPTS, ACCEPTED_IN_STYLES } from './floor/accepted.ts';
import { builtScripts, builtStyles } from './floor/built-code.ts';
import { scriptFeaturesAbove } from './floor/script-features.ts';
import { styleFeaturesAbove } from './floor/style-features.ts';
import { type Feature, featureWords } from './floor/support.ts';

/** What is above the floor and not accepted, each with the file that asks for it. */
function faultsIn(
  codes: ReadonlyMap<string, string>,
  featuresAbove: (code: string) => readonly Feature[],
  accepted: Readonly<Record<string, string>>,
): readonly string[] {
  return [...codes].flatMap(([file, code]) =>
    featuresAbove(code)
      .filter(({ key }) => !Object.hasOwn(accepted, key))
      .map((feature) => `${file}: ${featureWords(feature)}`),
  );
}

/** What runs beside the page of the checker, and nowhere else. */
const isOfChecker = (file: string): boolean => /checker\.worker/.test(file);

describe('what the browser gets', () => {
  it('has no script that the floor cannot read or run', () => {
    const scripts = new Map([...builtScripts(siteDist())].filter(([file]) => !isOfChecker(file)));
    expect(faultsIn(scripts, (code) => scriptFeaturesAbove(code), ACCEPTED_IN_SCRIPTS)).toEqual([]);
  });

  it('has no checker that its own floor cannot read or run', () => {
    const scripts = new Map([...builtScripts(siteDist())].filter(([file]) => isOfChecker(file)));
    const above = (code: string): readonly Feature[] => scriptFeaturesAbove(code, CHECKER_FLOOR);
    expect(scripts.size).toBe(1);
    expect(faultsIn(scripts, above, { ...ACCEPTED_IN_SCRIPTS, ...ACCEPTED_IN_CHECKER })).toEqual([]);
  });

  it('asks for nothing in a style sheet that the floor would miss', () => {
    expect(faultsIn(builtStyles(siteDist()), styleFeaturesAbove, ACCEPTED_IN_STYLES)).toEqual([]);
  });

  it('lets no script begin below the floor', () => {
    const begun = [...builtScripts(siteDist())].filter(
      ([file, code]) =>
        /astro_type_script/.test(file) &&
        !code.includes('if(!(`js`in document.documentElement.dataset))throw 0;'),
    );
    expect(begun.map(([file]) => file)).toEqual([]);
  });
});
