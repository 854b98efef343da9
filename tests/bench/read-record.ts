/** Loads the publication that the environment names; with `record`, also everything that changed. Prints how many changes of how many publications. */
import { loadPublication } from '../../src/publication/load.ts';

const publication = await loadPublication();
if (process.argv[2] === 'record') {
  const { changes, publications } = await publication.changes();
  console.log(`${changes.length} ${publications.length}`);
}
