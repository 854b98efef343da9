import { type AtRule, type Declaration, type Rule, parse } from 'postcss';
import { FEATURES, type Feature, isAboveFloor } from './support.ts';

/** Names of values and functions that the compatibility data call otherwise. */
const VALUE_KEYS: readonly (readonly [RegExp, string])[] = [
  [/\d[sld]v(?:h|w|min|max|i|b)\b/, 'css.types.length.viewport_percentage_units_dynamic'],
  [/\bcolor-mix\(/, 'css.types.color.color-mix'],
  [/\boklch\(/, 'css.types.color.oklch'],
  [/\blight-dark\(/, 'css.types.color.light-dark'],
  [/^(?:'[^']*'|"[^"]*")\s*\//, 'css.properties.content.alt_text'],
];

/** What a style sheet asks of a browser outside `@supports`: at-rules, selectors, properties and their values. */
export function styleFeatures(sheet: string): readonly Feature[] {
  const keys = new Set<string>();
  parse(sheet).walk((node) => {
    if (node.type === 'comment' || isGuarded(node)) return;
    if (node.type === 'atrule') for (const key of keysOfAtRule(node)) keys.add(key);
    if (node.type === 'rule') for (const key of keysOfRule(node)) keys.add(key);
    if (node.type === 'decl' && !hasFallback(node)) for (const key of keysOfDeclaration(node)) keys.add(key);
  });
  return [...keys].flatMap((key) => FEATURES.get(key) ?? []);
}

/** Those of them that the floor does not have. */
export function styleFeaturesAbove(sheet: string): readonly Feature[] {
  return styleFeatures(sheet).filter((feature) => isAboveFloor(feature));
}

function isGuarded(node: AtRule | Rule | Declaration): boolean {
  for (let around = node.parent; around; around = around.parent as typeof around)
    if (around.type === 'atrule' && (around as AtRule).name === 'supports') return true;
  return false;
}

/** The same property before it in the rule stands where this value is not understood. */
function hasFallback(declaration: Declaration): boolean {
  for (let before = declaration.prev(); before; before = before.prev())
    if (before.type === 'decl' && before.prop === declaration.prop) return true;
  return false;
}

function keysOfAtRule({ name, params }: AtRule): readonly string[] {
  const features = [...params.matchAll(/\(([a-z-]+)/g)].map(
    ([, feature]) => `css.at-rules.${name}.${feature}`,
  );
  const range = name === 'media' && /[<>=]/.test(params) ? ['css.at-rules.media.range_syntax'] : [];
  return [`css.at-rules.${name}`, ...features, ...range];
}

function keysOfRule(rule: Rule): readonly string[] {
  const pseudo = [...rule.selector.matchAll(/::?([a-z-]+)/g)]
    .map(([, name]) => `css.selectors.${name}`)
    .filter((key) => key !== 'css.selectors.is' || !followsOlder(rule));
  const list = /:not\([^()]*,/.test(rule.selector) ? ['css.selectors.not.selector_list'] : [];
  const declared = rule.nodes.filter((node) => node.type === 'decl');
  const isFlex = declared.some(({ prop, value }) => prop === 'display' && value.endsWith('flex'));
  const hasGap = declared.some(({ prop }) => /^(?:(?:row|column)-)?gap$/.test(prop));
  return [...pseudo, ...list, ...(isFlex && hasGap ? ['css.properties.gap.flex_context'] : [])];
}

/** The build writes a rule with `:is()` once more before it, as Chromium 86 calls that. */
function followsOlder(rule: Rule): boolean {
  const older = rule.selector.replaceAll(':is(', ':-webkit-any(');
  for (let before = rule.prev(); before; before = before.prev())
    if (before.type === 'rule' && before.selector === older) return true;
  return false;
}

function keysOfDeclaration({ prop, value }: Declaration): readonly string[] {
  const words = [...value.matchAll(/[a-z][a-z-]+/g)].map(([word]) => `css.properties.${prop}.${word}`);
  const others = VALUE_KEYS.filter(([pattern]) => pattern.test(value)).map(([, key]) => key);
  return [`css.properties.${prop}`, ...words, ...others];
}
