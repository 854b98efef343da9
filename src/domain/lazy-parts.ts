/** How each part of a thing is worked out: from what it is given, and from its other parts. */
export type PartMakers<Given extends object, Parts extends object> = {
  readonly [Name in keyof Parts]: (whole: Given & Parts) => Parts[Name];
};

/**
 * Makes things whose parts are worked out when they are first asked for, each once: of a bureau's kindergartens most are asked for little.
 * The parts are no properties of the thing itself: it cannot be spread.
 */
export function withLazyParts<Given extends object, Parts extends object>(
  makers: PartMakers<Given, Parts>,
): (given: Given) => Given & Parts {
  const parts = Object.entries(makers) as [string, (whole: Given & Parts) => unknown][];
  class Whole {
    /** One place for each part from the start, so that all wholes are of one shape. */
    readonly known: unknown[] = parts.map(() => NOT_YET);
    constructor(given: Given) {
      Object.assign(this, given);
    }
  }
  parts.forEach(([name, make], at) => {
    Object.defineProperty(Whole.prototype, name, {
      get(this: Whole & Given & Parts) {
        const before = this.known[at];
        return before === NOT_YET ? (this.known[at] = make(this)) : before;
      },
    });
  });
  return (given) => new Whole(given) as Whole & Given & Parts;
}

const NOT_YET = Symbol('not yet');
