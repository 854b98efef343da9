import { describe, expect, it } from 'vitest';
import { diffMarkdown, literal } from '../../../../src/cli/diff/markdown.ts';
import { diffText } from '../../../../src/cli/diff/text.ts';

const OUTLINE = {
  summary: '公众会看到 1 处变化，涉及 1 所幼儿园。',
  parts: [
    {
      title: '收费上涨（1 处）',
      lines: ['甲园：380→410 元/月（上涨 30 元，7.9%）'],
      notes: ['其余没有列出。'],
    },
  ],
};
/** What keeps a host from reading a mention or a link, written so that it is seen. */
const shown = (text: string): string => literal(text).replaceAll('\u200B', '¦');

describe('a diff as text', () => {
  it('is plain lines under their headings', () => {
    expect(diffText('变更对照：A → B', OUTLINE)).toBe(
      '变更对照：A → B\n公众会看到 1 处变化，涉及 1 所幼儿园。\n\n收费上涨（1 处）\n  甲园：380→410 元/月（上涨 30 元，7.9%）\n  其余没有列出。\n',
    );
  });

  it('masks what is personal', () => {
    const parts = [{ title: '其他变化', lines: ['甲园：地址 滨河路6号→联系人电话13812345678'], notes: [] }];
    expect(diffText('', { summary: '', parts })).not.toContain('13812345678');
  });
});

describe('a diff as Markdown', () => {
  it('is headings and lists', () => {
    expect(diffMarkdown('变更对照：A → B', OUTLINE)).toBe(
      '## 变更对照：A → B\n\n公众会看到 1 处变化，涉及 1 所幼儿园。\n\n### 收费上涨（1 处）\n\n- 甲园：380→410 元/月（上涨 30 元，7.9%）\n\n其余没有列出。\n',
    );
  });

  it('lets no data become markup or HTML', () => {
    expect(literal('a|b`c`*d*_e_<b>[f](g)')).toBe('a\\|b\\`c\\`\\*d\\*\\_e\\_\\<b\\>\\[f\\]\\(g\\)');
    expect(shown('~a~')).toBe('\\~¦a\\~');
    expect(literal('第一行\n# 第二行')).toBe('第一行 \\# 第二行');
    expect(literal('1. 幼儿园')).toBe('1\\. 幼儿园');
    expect(literal('- 幼儿园')).toBe('\\- 幼儿园');
  });

  it('lets no data become a mention, a reference or a link', () => {
    expect(shown('@all')).toBe('@¦all');
    expect(shown('见#12和!7')).toBe('见\\#¦12和!¦7');
    expect(shown('见GH-12和gh-7')).toBe('见GH-¦12和gh-¦7');
    expect(literal('HIGH-12')).toBe('HIGH-12');
    expect(shown('提交0123456789abcdef0123456789abcdef01234567')).toBe(
      '提交012345¦6789ab¦cdef01¦234567¦89abcd¦ef0123¦4567',
    );
    expect(literal('9900112345 bec6d32')).toBe('9900112345 bec6d32');
    expect(shown('https://example.com')).toBe('https:¦//example.com');
    expect(shown('www.example.com')).toBe('www¦.example.com');
    expect(shown('mailto:a')).toBe('mailto¦:a');
  });
});
