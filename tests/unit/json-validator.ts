import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';

/** Of draft 2020-12, with the formats of dates and addresses; marks of our own (`x-unit`) are left alone. */
export function schemaValidator(): Ajv2020 {
  const validator = new Ajv2020({ strictSchema: false, allErrors: true });
  ajvFormats.default(validator);
  return validator;
}

/** Of draft 07, in which the profiles of Data Package are written. */
export function profileValidator(): Ajv {
  const validator = new Ajv({ strict: false, allErrors: true });
  ajvFormats.default(validator);
  return validator;
}
