import { type AnyNode, parse } from 'acorn';
import { BROWSER_FLOOR, FLOOR_EDITION } from '../../../src/integrations/browser-floor.ts';
import { FEATURES, type Feature, type Floor, isAboveFloor } from './support.ts';

/** The names of built-in things, each with all that bear it: `at` is one of lists, of texts and of typed arrays. */
const MEMBER = /^(?:javascript\.builtins|api)\.(?:Intl\.)?[^.]+\.(?<name>[^.]+)$/;
const GLOBAL = /^(?:javascript\.builtins|api)\.(?:(?:Window|WindowOrWorkerGlobalScope)\.)?(?<name>[^.]+)$/;

interface Names {
  readonly floor: Floor;
  readonly members: ReadonlyMap<string, readonly Feature[]>;
  readonly globals: ReadonlyMap<string, readonly Feature[]>;
}

const known = new Map<Floor, Names>();

function namesAt(floor: Floor): Names {
  const names = known.get(floor) ?? {
    ...{ floor, members: byName(MEMBER, floor), globals: byName(GLOBAL, floor) },
  };
  known.set(floor, names);
  return names;
}

/** A script is written in newer syntax than the floor reads; the message says where. */
export class SyntaxAboveFloor extends Error {
  override readonly name = 'SyntaxAboveFloor';
}

/**
 * The built-in members and globals that a script names. Types are not known here: a name counts for all that bear it. Throws
 * `SyntaxAboveFloor` where the floor could not even read it.
 */
export function scriptFeatures(script: string, floor: Floor = BROWSER_FLOOR): readonly Feature[] {
  const found = new Set<Feature>();
  const names = namesAt(floor);
  for (const node of nodesOf(parsed(script, floor)))
    for (const feature of featuresOf(node, names)) found.add(feature);
  return [...found];
}

/** Those of them that the floor has under no meaning of the name. */
export function scriptFeaturesAbove(script: string, floor: Floor = BROWSER_FLOOR): readonly Feature[] {
  return scriptFeatures(script, floor).filter((feature) => isAboveFloor(feature, floor));
}

/** The first Safari that reads look-behind: no edition says so. */
const LOOKS_BEHIND = 16.4;
/** What the floor of the checker reads. */
const CHECKER_EDITION = 2022;

function parsed(script: string, floor: Floor): AnyNode {
  const behind = Number(floor.safari) < LOOKS_BEHIND ? /\(\?<[=!]/.exec(script) : null;
  if (behind) throw new SyntaxAboveFloor(`look-behind: ${around(script, behind.index)}`);
  try {
    return parse(script, {
      ecmaVersion: floor === BROWSER_FLOOR ? FLOOR_EDITION : CHECKER_EDITION,
      sourceType: 'module',
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { pos } = error as SyntaxError & { readonly pos: number };
    throw new SyntaxAboveFloor(`${error.message}: ${around(script, pos)}`);
  }
}

const around = (script: string, at: number): string => script.slice(Math.max(0, at - 40), at + 40);

function* nodesOf(node: AnyNode): Iterable<AnyNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function featuresOf(node: AnyNode, { members, globals, floor }: Names): readonly Feature[] {
  const oldestOf = (names: Names['members'], name: string): readonly Feature[] => oldest(names, name, floor);
  switch (node.type) {
    case 'MemberExpression':
      return [
        ...oldestOf(globals, nameOf(node.object)),
        ...oldestOf(members, memberOf(node)).filter(isOfPage),
      ];
    case 'CallExpression':
    case 'NewExpression':
      return [...oldestOf(globals, nameOf(node.callee)), ...oldestOf(members, memberOf(node.callee))];
    default:
      return [];
  }
}

const nameOf = (node: AnyNode): string => (node.type === 'Identifier' ? node.name : '');

const memberOf = (node: AnyNode): string =>
  node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : '';

/** Of all that bear a name those of the floor; where none is, all. */
function oldest(names: Names['members'], name: string, floor: Floor): readonly Feature[] {
  const all = names.get(name) ?? [];
  const old = all.filter((feature) => !isAboveFloor(feature, floor));
  return old.length > 0 ? old : all;
}

function byName(pattern: RegExp, floor: Floor): Names['members'] {
  const names = new Map<string, Feature[]>();
  for (const feature of FEATURES.values()) {
    // `CSS.s`, `CSS.in`: a minified script is full of such names.
    if (feature.key.startsWith('api.CSS.')) continue;
    const name = pattern.exec(feature.key)?.groups?.['name']?.replace(/_static$/, '');
    if (name !== undefined && !isOfNewThing(feature, floor))
      names.set(name, [...(names.get(name) ?? []), feature]);
  }
  return names;
}

/** What the language itself offers is called; what is only read is a property of ours of that name. */
const isOfPage = ({ key }: Feature): boolean => key.startsWith('api.');

/** Members of what the floor does not have at all are not met there: a script must name that thing first. */
function isOfNewThing({ key }: Feature, floor: Floor): boolean {
  const thing = FEATURES.get(key.slice(0, key.lastIndexOf('.')));
  return thing !== undefined && isAboveFloor(thing, floor);
}
