/** Nothing can be imported; the message says why, in sentences for the clerk. */
export class ImportImpossible extends Error {
  override readonly name = 'ImportImpossible';
}
