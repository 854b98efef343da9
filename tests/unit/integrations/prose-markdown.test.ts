import { describe, expect, it } from 'vitest';
import { proseMarkdown } from '../../../src/integrations/prose-markdown.ts';

async function render(markdown: string, basePath: string): Promise<string> {
  const renderer = await proseMarkdown(basePath).createRenderer({});
  const { code } = await renderer.render(markdown, { frontmatter: {} });
  return code.trim();
}

describe('prose published below a sub-path', () => {
  it('leads a root-relative link below the base path', async () => {
    expect(await render('见[收费公示](/fees/)。', '/jyj/kg/')).toBe(
      '<p>见<a href="/jyj/kg/fees/">收费公示</a>。</p>',
    );
  });

  it('leaves it as it is where the site has the whole host', async () => {
    expect(await render('[收费公示](/fees/)', '/')).toBe('<p><a href="/fees/">收费公示</a></p>');
  });

  it('leaves addresses of other sites and anchors alone', async () => {
    expect(await render('[甲](https://example.com/a/) [乙](#b)', '/kg/')).toBe(
      '<p><a href="https://example.com/a/">甲</a> <a href="#b">乙</a></p>',
    );
  });

  it('keeps punctuation as it was typed', async () => {
    expect(await render('运行 "npm start" -- 预览...', '/')).toBe('<p>运行 "npm start" -- 预览...</p>');
  });
});

describe('what could run in a page', () => {
  it('is shown as it was typed where it is a tag', async () => {
    expect(await render('甲 <img src=x onerror="a()"> 乙', '/')).toBe(
      '<p>甲 &lt;img src=x onerror="a()"&gt; 乙</p>',
    );
  });

  it('stands in a paragraph of its own where it is a block', async () => {
    expect(await render('<script>a()</script>', '/')).toBe('<p>&lt;script&gt;a()&lt;/script&gt;</p>');
  });

  it('is no link where it is an address', async () => {
    expect(await render('[甲](javascript:a())', '/')).toBe('<p><a>甲</a></p>');
  });
});

describe('a picture that is no picture', () => {
  it('is its words', async () => {
    expect(await render('![甲](javascript:a())', '/')).toBe('<p>甲</p>');
  });
});

describe('what authors write in HTML', () => {
  it('breaks a line', async () => {
    expect(await render('甲<br>乙', '/')).toBe('<p>甲<br>乙</p>');
  });

  it('is left out where it is a comment', async () => {
    expect(await render('甲\n\n<!-- 乙 -->\n\n丙', '/')).toBe('<p>甲</p>\n\n<p>丙</p>');
  });
});
