import { describe, expect, it } from 'vitest';
import { markedExcerpt, markedText } from '../../../../src/components/finder/marked.ts';

describe('a marked text', () => {
  it('escapes what is marked and what is not, and joins marks that meet', () => {
    const marked = markedText('<甲>乙丙', [
      [0, 2],
      [2, 4],
    ]);
    expect(marked.html).toBe('<mark>&lt;甲&gt;乙</mark>丙');
  });

  it('joins marks that overlap, and keeps apart those that do not', () => {
    const marked = markedText('甲乙丙丁', [
      [0, 2],
      [1, 2],
      [3, 4],
    ]);
    expect(marked.html).toBe('<mark>甲乙</mark>丙<mark>丁</mark>');
  });
});

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(markedExcerpt('人民路12号', [[0, 3]]).html).toBe('<mark>人民路</mark>12号');
  });

  it('is the part of a long text around what was found', () => {
    const text = `${'东'.repeat(60)}人民路${'西'.repeat(60)}`;
    expect(markedExcerpt(text, [[60, 63]]).html).toBe(
      `…${'东'.repeat(12)}<mark>人民路</mark>${'西'.repeat(27)}…`,
    );
  });
});
