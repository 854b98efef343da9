import type { FinderAnswer } from '../../search/find/answer.ts';
import type { FinderFiles } from '../../search/find/index-files.ts';
import {
  type FinderIndex,
  loadCore,
  withHomophones,
  withPhones,
  withPositions,
  withTexts,
} from '../../search/find/load-index.ts';
import { FileUnread, type FileName } from './failure.ts';

/** The file that holds what an answer lacks. */
export const LACK_FILES: Readonly<Record<FinderAnswer['lacks'][number], FileName>> = {
  texts: 'text',
  homophones: 'homophones',
  places: 'places',
  phones: 'phones',
};

/** The index as far as it has been downloaded. Each file is asked for once; `changed` is called when one has come. */
export class Downloads {
  private readonly addresses: Readonly<Record<FileName, string>>;
  private readonly today: string;
  private readonly changed: (file: FileName) => void;
  private readonly asked = new Map<FileName, Promise<void>>();
  private held: FinderIndex | null = null;

  constructor(
    addresses: Readonly<Record<FileName, string>>,
    today: string,
    changed: (file: FileName) => void,
  ) {
    this.addresses = addresses;
    this.today = today;
    this.changed = changed;
  }

  get index(): FinderIndex | null {
    return this.held;
  }

  /** Downloads a file and puts it into the index. Rejects with `FileUnread` where that fails; asking again tries again. */
  ask(name: FileName): Promise<void> {
    const asked = this.asked.get(name);
    if (asked) return asked;
    const coming = this.take(name).catch((error: unknown) => {
      this.asked.delete(name);
      throw error;
    });
    this.asked.set(name, coming);
    return coming;
  }

  private async take(name: FileName): Promise<void> {
    if (name === 'core') {
      this.held = loadCore(await this.fetch('core'), this.today);
    } else {
      // Both at once: the others wait for the core only to be put into it.
      const core = this.ask('core');
      const join = await this.joining(name);
      await core;
      if (this.held) this.held = join(this.held);
    }
    this.changed(name);
  }

  /** Fetches a file other than the core, and says how it joins the index. */
  private async joining(name: Exclude<FileName, 'core'>): Promise<(index: FinderIndex) => FinderIndex> {
    switch (name) {
      case 'text': {
        const file = await this.fetch(name);
        return (index) => withTexts(index, file);
      }
      case 'places': {
        const file = await this.fetch(name);
        return (index) => withPositions(index, file);
      }
      case 'homophones': {
        const file = await this.fetch(name);
        return (index) => withHomophones(index, file);
      }
      case 'phones': {
        const file = await this.fetch(name);
        return (index) => withPhones(index, file);
      }
      default:
        return name satisfies never;
    }
  }

  private async fetch<N extends FileName>(name: N): Promise<FinderFiles[N]> {
    const response = await fetch(this.addresses[name]).catch(() => {
      throw new FileUnread(name, 'network');
    });
    if (!response.ok) throw new FileUnread(name, response.status);
    try {
      // The name holds a digest of the content, so a file that came whole is the one that this page was built with.
      return (await response.json()) as FinderFiles[N];
    } catch {
      throw new FileUnread(name, 'content');
    }
  }
}
