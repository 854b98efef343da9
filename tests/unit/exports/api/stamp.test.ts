import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { isStamped, restamped, stampBytes, stampedJson } from '../../../../src/exports/api/stamp.ts';

const monday = { day: isoDate('2026-09-07'), commit: 'a'.repeat(40) };
const unknown = { day: isoDate('2026-11-15'), commit: null };
const body = { name: '云溪镇中心幼儿园', facts: { books: { value: 3190 } } };

const anew = (text: string, stamp: typeof monday | typeof unknown): string =>
  restamped(new TextEncoder().encode(text), stampBytes(stamp))
    .map((part) => new TextDecoder().decode(part))
    .join('');

describe('the stamp of a file', () => {
  it('is its first member', () => {
    expect(stampedJson(unknown, { since: null })).toBe(
      '{"generatedFor":{"day":"2026-11-15","commit":null},"since":null}',
    );
  });

  it('is put in place of another, and the file is as if it had been made with it', () => {
    expect(anew(stampedJson(monday, body), unknown)).toBe(stampedJson(unknown, body));
    expect(anew(stampedJson(unknown, body), monday)).toBe(stampedJson(monday, body));
  });

  it('may have another name, which it keeps', () => {
    const text = stampedJson(monday, { openapi: '3.1.0' }, 'x-generatedFor');
    expect(anew(text, unknown)).toBe(
      '{"x-generatedFor":{"day":"2026-11-15","commit":null},"openapi":"3.1.0"}',
    );
  });

  it('is the whole of a file that says nothing else', () => {
    expect(anew(stampedJson(monday, {}), unknown)).toBe(
      '{"generatedFor":{"day":"2026-11-15","commit":null}}',
    );
  });

  it('stands in the files of the API, and in no other', () => {
    expect(isStamped('api/v1/kindergartens/9900112345.json')).toBe(true);
    expect(isStamped('compare/data/9900112345.json')).toBe(false);
    expect(isStamped('kindergartens/9900112345/index.html')).toBe(false);
  });
});
