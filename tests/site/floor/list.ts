/** What a built site uses that the floor does not have, and why that is well: `node tests/site/floor/list.ts <dist>` (`--all`: whatever it uses). */
import { builtScripts, builtStyles } from './built-code.ts';
import { ACCEPTED_IN_SCRIPTS, ACCEPTED_IN_STYLES } from './accepted.ts';
import { scriptFeatures } from './script-features.ts';
import { styleFeatures } from './style-features.ts';
import { type Feature, featureWords, isAboveFloor } from './support.ts';

const [dist = 'dist', option] = process.argv.slice(2);

function list(
  heading: string,
  codes: readonly string[],
  featuresOf: (code: string) => readonly Feature[],
  accepted: Readonly<Record<string, string>>,
): void {
  const used = [...new Set(codes.flatMap(featuresOf))].sort((one, other) => (one.key < other.key ? -1 : 1));
  const above = used.filter((feature) => isAboveFloor(feature));
  console.log(`\n${heading}: ${used.length} features, ${above.length} above the floor`);
  for (const feature of option === '--all' ? used : above) {
    const why = isAboveFloor(feature) ? ` — ${accepted[feature.key] ?? 'NOT ACCEPTED'}` : '';
    console.log(`  ${featureWords(feature)}${why}`);
  }
}

list('Scripts', [...builtScripts(dist).values()], scriptFeatures, ACCEPTED_IN_SCRIPTS);
list('Style sheets', [...builtStyles(dist).values()], styleFeatures, ACCEPTED_IN_STYLES);
