/** The build could not run, or could not put its site in place; the message says why and what to do, in Chinese. */
export class BuildImpossible extends Error {
  override readonly name = 'BuildImpossible';
}
