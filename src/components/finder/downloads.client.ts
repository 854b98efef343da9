import type {
  CoreFile,
  FinderFiles,
  HomophonesFile,
  PlacesFile,
  TextFile,
} from '../../search/find/index-files.ts';
import {
  type FinderIndex,
  loadCore,
  withHomophones,
  withPositions,
  withTexts,
} from '../../search/find/load-index.ts';

/** Names of the finder's files, as the page gives their addresses. */
export type FileName = keyof FinderFiles;

/** The index as far as it has been downloaded. Each file is asked for once; `changed` is called when one has come. */
export class Downloads {
  readonly #addresses: Readonly<Record<FileName, string>>;
  readonly #changed: (file: FileName) => void;
  readonly #asked = new Map<FileName, Promise<void>>();
  #index: FinderIndex | null = null;

  constructor(addresses: Readonly<Record<FileName, string>>, changed: (file: FileName) => void) {
    this.#addresses = addresses;
    this.#changed = changed;
  }

  get index(): FinderIndex | null {
    return this.#index;
  }

  /** Downloads a file and puts it into the index. Rejects where the network fails; asking again tries again. */
  ask(name: FileName): Promise<void> {
    const asked = this.#asked.get(name);
    if (asked) return asked;
    const coming = this.#fetch(name).catch((error: unknown) => {
      this.#asked.delete(name);
      throw error;
    });
    this.#asked.set(name, coming);
    return coming;
  }

  async #fetch(name: FileName): Promise<void> {
    const response = await fetch(this.#addresses[name]);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const file: unknown = await response.json();
    if (name !== 'core') await this.ask('core');
    this.#index = joined(this.#index, name, file);
    this.#changed(name);
  }
}

function joined(index: FinderIndex | null, name: FileName, file: unknown): FinderIndex {
  if (name === 'core' || index === null) return loadCore(file as CoreFile);
  switch (name) {
    case 'text':
      return withTexts(index, file as TextFile);
    case 'places':
      return withPositions(index, file as PlacesFile);
    case 'homophones':
      return withHomophones(index, file as HomophonesFile);
    default:
      return name satisfies never;
  }
}
