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
