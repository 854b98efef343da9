import { describe, expect, it } from 'vitest';
import { PageQueue } from '../../../src/release/page-queue.ts';
import type { WantedPage } from '../../../src/release/program.ts';

const pages = (count: number, name = 'page'): readonly WantedPage[] =>
  Array.from({ length: count }, (_, at) => ({ pathname: `/${name}${at}/`, file: `${name}${at}`, route: '' }));
const files = (taken: readonly WantedPage[]): readonly string[] => taken.map(({ file }) => file);

describe('pages that nobody makes yet', () => {
  it('are taken from the front one by one, and an eighth of what is left from the end', () => {
    const queue = new PageQueue();
    queue.putFirst(pages(160));
    expect(queue.takeFirst()?.file).toBe('page0');
    expect(files(queue.takeLast())).toEqual(files(pages(160).slice(141)));
    expect(queue.left).toBe(140);
  });

  it('are at most 2,500 at a time, and no fewer than four where there are', () => {
    const queue = new PageQueue();
    queue.putFirst(pages(60_000));
    expect(queue.takeLast().length).toBe(2500);
    const short = new PageQueue();
    short.putFirst(pages(6));
    expect(files(short.takeLast())).toEqual(['page2', 'page3', 'page4', 'page5']);
    expect(files(short.takeLast())).toEqual(['page0', 'page1']);
    expect(short.takeLast()).toEqual([]);
  });

  it('come before those that are left when more is found', () => {
    const queue = new PageQueue();
    queue.putFirst(pages(5));
    queue.takeLast();
    queue.putFirst(pages(1, 'first'));
    expect([queue.takeFirst()?.file, queue.takeFirst()?.file, queue.takeFirst()]).toEqual([
      'first0',
      'page0',
      undefined,
    ]);
  });

  it('are given up together, and no more will come', () => {
    const queue = new PageQueue();
    queue.putFirst(pages(5));
    expect(queue.isClosed).toBe(false);
    queue.empty();
    expect([queue.left, queue.isClosed, queue.takeFirst(), queue.takeLast()]).toEqual([
      0,
      true,
      undefined,
      [],
    ]);
  });
});
