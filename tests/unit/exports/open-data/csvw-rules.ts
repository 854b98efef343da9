/**
 * What “Metadata Vocabulary for Tabular Data” (W3C Recommendation of 17 December 2015) demands of the properties that are used here, as a JSON Schema. W3C
 * publishes none; a property that is not listed is refused, but for those of Dublin Core (`dc:`), which annotate.
 */
const text = { type: 'string' };
const texts = { type: 'array', minItems: 1, items: text };
const annotations = { '^dc:': true };

/** A name that may stand in an address without being escaped, and does not begin with `_`. */
const name = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.]*$' };

const datatype = {
  anyOf: [
    { enum: ['string', 'anyURI'] },
    {
      type: 'object',
      required: ['base'],
      properties: {
        base: { enum: ['string', 'integer', 'decimal', 'boolean', 'date'] },
        format: text,
        minimum: { type: 'number' },
        maximum: { type: 'number' },
      },
      additionalProperties: false,
    },
  ],
};

const column = {
  type: 'object',
  required: ['name', 'titles', 'datatype'],
  properties: { name, titles: text, datatype, required: { type: 'boolean' }, null: texts, separator: text },
  patternProperties: annotations,
  additionalProperties: false,
};

const tableSchema = {
  type: 'object',
  required: ['columns'],
  properties: {
    columns: { type: 'array', minItems: 1, items: column },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: name },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['columnReference', 'reference'],
        properties: {
          columnReference: name,
          reference: {
            type: 'object',
            required: ['resource', 'columnReference'],
            properties: { resource: text, columnReference: name },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

export const CSVW_RULES = {
  type: 'object',
  required: ['@context', 'tables'],
  properties: {
    '@context': {
      type: 'array',
      items: [
        { const: 'http://www.w3.org/ns/csvw' },
        { type: 'object', required: ['@language'], properties: { '@language': text } },
      ],
      minItems: 2,
      maxItems: 2,
    },
    dialect: {
      type: 'object',
      properties: {
        encoding: text,
        delimiter: text,
        quoteChar: text,
        doubleQuote: { type: 'boolean' },
        header: { type: 'boolean' },
        lineTerminators: texts,
      },
      additionalProperties: false,
    },
    tables: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['url', 'tableSchema'],
        properties: { url: text, tableSchema },
        patternProperties: annotations,
        additionalProperties: false,
      },
    },
  },
  patternProperties: annotations,
  additionalProperties: false,
};
