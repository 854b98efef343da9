const known = new WeakMap<object, Map<string, string>>();

/** Markup that was made before from the same: `ground` is what all of it is made from, `name` what else it hangs on. */
export function repeated(ground: object, name: string): string | undefined {
  return known.get(ground)?.get(name);
}

/** Keeps it for the pages to come, as long as the ground is there. */
export function repeat(ground: object, name: string, markup: string): string {
  const ofGround = known.get(ground);
  if (ofGround) ofGround.set(name, markup);
  else known.set(ground, new Map([[name, markup]]));
  return markup;
}
