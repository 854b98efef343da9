import { expect, it } from 'vitest';
import { HEAVIEST_PAGE } from '../../src/components/table-weight.ts';
import { pageHtml, pagePaths } from '../browser/site.ts';

it('has no page that is heavier than a page may be', () => {
  const heavy = pagePaths()
    .map((page) => [page, Buffer.byteLength(pageHtml(page))] as const)
    .filter(([, bytes]) => bytes > HEAVIEST_PAGE);
  expect(heavy).toEqual([]);
});
