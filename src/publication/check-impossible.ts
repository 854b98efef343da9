/** The check could not run at all; the message says why, in one sentence. */
export class CheckImpossible extends Error {
  override readonly name = 'CheckImpossible';
}
