/**
 * What the profiles of Data Package v2.0 (datapackage.org/profiles/2.0: package, resource, table dialect, table schema) demand of the properties that are
 * used here, as one JSON Schema of draft 07: written down from them by hand, without their prose and their examples. Two are stricter than the profiles, as
 * the standard is: keys are lists, and `fieldsMatch`, which the profile of v2.0 has wrong, is not used. A property that is not listed is one of our own.
 */
const text = { type: 'string' };
const yes = { type: 'boolean' };
const texts = { type: 'array', minItems: 1, items: text };
const path = {
  type: 'string',
  pattern: String.raw`^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$`,
};
const missingValues = {
  anyOf: [
    { type: 'array', items: text },
    {
      type: 'array',
      items: { type: 'object', required: ['value'], properties: { value: text, label: text } },
    },
  ],
};

interface FieldRules {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A field of one type. */
function field(type: string, { properties = {}, constraints = {} }: FieldRules = {}): object {
  return {
    type: 'object',
    required: ['name', 'type'],
    properties: {
      name: text,
      title: text,
      description: text,
      example: text,
      rdfType: text,
      missingValues,
      type: { const: type },
      ...properties,
      constraints: { type: 'object', properties: { required: yes, unique: yes, ...constraints } },
    },
  };
}

const number = { type: 'number' };
const count = { type: 'integer' };
const listed = { type: 'array', minItems: 1, uniqueItems: true };

const fields = [
  field('string', {
    properties: { format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } },
    constraints: {
      pattern: { type: 'string', format: 'regex' },
      enum: { ...listed, items: text },
      minLength: count,
      maxLength: count,
    },
  }),
  field('number', {
    properties: { format: { const: 'default' }, bareNumber: yes, groupChar: text, decimalChar: text },
    constraints: { minimum: number, maximum: number },
  }),
  field('integer', {
    properties: { format: { const: 'default' }, bareNumber: yes },
    constraints: { minimum: count, maximum: count },
  }),
  field('boolean', { properties: { trueValues: texts, falseValues: texts } }),
  field('date', { properties: { format: text } }),
  field('list', {
    properties: {
      delimiter: text,
      itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
    },
    constraints: { minLength: count, maxLength: count },
  }),
];

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: { oneOf: fields } },
    missingValues,
    primaryKey: { ...texts, uniqueItems: true },
    uniqueKeys: { type: 'array', minItems: 1, items: { ...texts, uniqueItems: true } },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: texts,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: texts },
          },
        },
      },
    },
    fieldsMatch: false,
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: text,
    path,
    data: false,
    type: { const: 'table' },
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: count,
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: {
      type: 'object',
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
        header: yes,
        delimiter: text,
        lineTerminator: text,
        quoteChar: text,
        doubleQuote: yes,
      },
    },
    schema,
  },
};

export const DATA_PACKAGE_RULES = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    version: text,
    created: { type: 'string', format: 'date-time' },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        minProperties: 1,
        properties: { title: text, path, email: { type: 'string', format: 'email' }, roles: texts },
      },
    },
    keywords: texts,
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
