/** A JSON Schema (2020-12), as `openapi.json` publishes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The form of a value: published as a JSON Schema, and the type that the value is held to here. There is no second list of either. */
export interface Schema<T> {
  readonly json: JsonSchema;
  /** The schemas with names that it refers to. */
  readonly named: NamedSchemas;
  /** Carries the type; never set. */
  readonly type?: T;
}

export type NamedSchemas = Readonly<Record<string, JsonSchema>>;

/** What a schema describes. */
export type Of<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Schema<unknown>>>;

function plain<T>(json: JsonSchema, named: NamedSchemas = {}): Schema<T> {
  return { json, named };
}

export function text(description: string): Schema<string> {
  return plain({ type: 'string', description });
}

/** A string of a certain shape. */
export function shaped(pattern: string, description: string): Schema<string> {
  return plain({ type: 'string', pattern, description });
}

export function day(description: string): Schema<string> {
  return plain({ type: 'string', format: 'date', description });
}

export function count(description: string): Schema<number> {
  return plain({ type: 'integer', minimum: 0, description });
}

/** Money: whole 分. */
export function amount(description: string): Schema<number> {
  return plain({ type: 'integer', description, 'x-unit': '分' });
}

export function decimal(description: string): Schema<number> {
  return plain({ type: 'number', description });
}

export function flag(description: string): Schema<boolean> {
  return plain({ type: 'boolean', description });
}

export function oneOf<const V extends string>(values: readonly V[], description: string): Schema<V> {
  return plain({ type: 'string', enum: values, description });
}

/** Any JSON: of what another standard describes. */
export function anything(description: string): Schema<unknown> {
  return plain({ description });
}

export function list<T>(of: Schema<T>, description: string): Schema<readonly T[]> {
  return plain({ type: 'array', items: of.json, description }, of.named);
}

/** All fields are always there. Others may come to stand beside them. */
export function record<const F extends Fields>(
  fields: F,
  description?: string,
): Schema<{ readonly [K in keyof F]: Of<F[K]> }> {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, { json }]) => [name, json]));
  const named = Object.assign({}, ...Object.values(fields).map((field) => field.named)) as NamedSchemas;
  const about = description === undefined ? {} : { description };
  return plain({ type: 'object', ...about, properties, required: Object.keys(fields) }, named);
}

/** A value under each of some keys. `some`: under those that there is something to say of. */
export function dictionary<T>(
  keys: readonly string[],
  of: Schema<T>,
  description: string,
  extent: 'each' | 'some' = 'each',
): Schema<Readonly<Record<string, T>>> {
  const required = extent === 'each' ? { required: keys } : {};
  const names = keys.length === 0 ? { maxProperties: 0 } : { propertyNames: { enum: keys } };
  return plain(
    { type: 'object', description, ...names, additionalProperties: of.json, ...required },
    of.named,
  );
}

export function nullable<T>({ json, named }: Schema<T>): Schema<T | null> {
  const { type, enum: values, description, ...others } = json;
  if (typeof type !== 'string') return plain({ anyOf: [json, { type: 'null' }] }, named);
  const choice = Array.isArray(values) ? { enum: [...(values as readonly unknown[]), null] } : {};
  return plain({ type: [type, 'null'], ...choice, ...others, description }, named);
}

/** One of two forms. */
export function either<A, B>(a: Schema<A>, b: Schema<B>): Schema<A | B> {
  return plain({ anyOf: [a.json, b.json] }, { ...a.named, ...b.named });
}

/** The same under a name of its own among the components of `openapi.json`. */
export function named<T>(name: string, { json, named: others }: Schema<T>): Schema<T> {
  return plain({ $ref: `#/components/schemas/${name}` }, { ...others, [name]: json });
}
