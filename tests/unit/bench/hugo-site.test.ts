import { describe, expect, it } from 'vitest';
import { hugoContent, hugoLayout, pageParts } from '../../bench/hugo-site.ts';

const PAGE =
  '<html><head><title>甲园</title><meta name="description" content="公办"></head><body><nav>{{</nav><main id="main"><p>300 元</p></main><footer>乙局</footer></body></html>';

describe('a page of ours for Hugo', () => {
  it('is its body as it is, below its title and description', () =>
    expect(hugoContent(pageParts(PAGE), '/kindergartens/1/', 'kindergarten')).toBe(
      '{"title":"甲园","description":"公办","url":"/kindergartens/1/","type":"kindergarten"}\n<p>300 元</p>',
    ));
  it('has a layout of head and frame, in which braces are text', () =>
    expect(hugoLayout(pageParts(PAGE))).toBe(
      '<html><head><title>{{ .Title | safeHTML }}</title><meta name="description" content="{{ .Description | safeHTML }}"></head><body><nav>{{ "{{" }}</nav><main id="main">{{ .Content }}</main><footer>乙局</footer></body></html>',
    ));
  it('without a main is refused', () =>
    expect(() => pageParts('<html><body>甲园</body></html>')).toThrow('a page without <main>'));
});
