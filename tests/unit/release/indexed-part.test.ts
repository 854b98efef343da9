import { describe, expect, it } from 'vitest';
import { indexedPart } from '../../../src/release/indexed-part.ts';

const page = (main: string, description = '查收费') =>
  `<html><head><meta name="description" content="${description}"></head><body><header>刊头</header>${main}<footer>页脚</footer></body></html>`;
const read = (html: string) =>
  indexedPart(html, '类别:公告')?.replace(/^.*data-pagefind-filter="类别:公告">|<\/main>.*$/g, '') ?? null;

describe('what the full-text search reads of a page', () => {
  it('is its marked text, without the frame around it', () => {
    const main = '<main id="main" data-pagefind-body><h1>通知</h1><p>正文</p></main>';
    expect(read(page(main))).toBe('<div><h1>通知</h1><p>正文</p></div>');
  });

  it('is its heading and its description where only words are marked', () => {
    const main = '<main data-full-text="words"><h1>幼儿园收费</h1><table>370</table></main>';
    expect(read(page(main))).toBe('<h1>幼儿园收费</h1><p>查收费</p>');
  });

  it('is these and a marked part of it, with elements of the same name inside', () => {
    const main =
      '<main data-full-text="words"><h1>毛入园率</h1><div class="prose" data-pagefind-body><div>怎么算</div>的</div><div>96%</div></main>';
    expect(read(page(main))).toBe('<h1>毛入园率</h1><p>查收费</p><div><div>怎么算</div>的</div>');
  });

  it('is nothing where nothing is marked', () => {
    expect(read(page('<main><h1>名单</h1></main>'))).toBeNull();
  });

  it('names the kind that it is filtered by', () => {
    expect(indexedPart(page('<main data-pagefind-body>正文</main>'), '类别:公告')).toContain(
      'data-pagefind-filter="类别:公告"',
    );
  });
});
