import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApi } from './client.ts';

/** Holds files to the forms that an OpenAPI document gives them. A field that no form names is a fault here, though readers must bear it. */
export class Forms {
  readonly #components: unknown;
  readonly #ajv: Ajv2020;
  readonly #known = new Map<string, ValidateFunction>();

  constructor({ components }: OpenApi) {
    this.#components = closed(components);
    this.#ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    addFormats.default(this.#ajv);
    for (const keyword of ['components', 'x-unit', 'x-column']) this.#ajv.addKeyword(keyword);
  }

  /** What is wrong with a value; empty where nothing is. */
  faults(schema: object, value: unknown): readonly string[] {
    const key = JSON.stringify(schema);
    const check = this.#known.get(key) ?? this.#ajv.compile({ ...schema, components: this.#components });
    this.#known.set(key, check);
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, JSON.stringify(params)].join(' '),
    );
  }
}

/** A schema in which an object has the fields that are named, and no other. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]));
  const isOpen = parts['type'] === 'object' && 'required' in parts && !('additionalProperties' in parts);
  return isOpen ? { ...parts, additionalProperties: false } : parts;
}
