import { describe, expect, it } from 'vitest';
import { REGISTERS, registerPath } from '../../../../src/views/registers/index.ts';
import { fullTextKind, isReadForFullText } from '../../../../src/search/fulltext/kind.ts';

describe('the kind of a full-text result', () => {
  it('follows from the section its page lies in', () => {
    expect(fullTextKind('/kindergartens/9900000001/')).toBe('幼儿园');
    expect(fullTextKind('/notices/2026-05-20-bangfu/')).toBe('公告');
    expect(fullTextKind('/guides/ruyuan-nianling/')).toBe('指南');
    expect(fullTextKind('/plans/yunxi/tasks/')).toBe('方案');
    expect(fullTextKind('/progress/public-share/')).toBe('指标');
    expect(fullTextKind('/districts/990101002/')).toBe('地区');
    expect(fullTextKind('/help/kaishi/')).toBe('填报说明');
  });

  it('is 公示表 for every register', () => {
    const kinds = REGISTERS.map((register) => fullTextKind(registerPath(register)));
    expect(new Set(kinds)).toEqual(new Set(['公示表']));
    expect(fullTextKind('/completeness/')).toBe('公示表');
  });

  it('is 其他 for everything else', () => {
    expect(fullTextKind('/about/')).toBe('其他');
    expect(fullTextKind('/kindergartens/')).toBe('其他');
    expect(fullTextKind('/')).toBe('其他');
  });
});

describe('the full-text search', () => {
  it.each([
    '/',
    '/fees/',
    '/completeness/',
    '/progress/public-share/',
    '/districts/990101002/',
    '/plans/yunxi/tasks/',
  ])('reads %s', (path) => expect(isReadForFullText(path)).toBe(true));

  it.each([
    '/fees/990101/',
    '/completeness/990101002/',
    '/progress/public-share/990101/',
    '/kindergartens/9900000001/',
    '/kindergartens/towns/990101002/',
    '/changes/2026-09/',
  ])('leaves %s unread: figures and lists by area, and what has a record', (path) =>
    expect(isReadForFullText(path)).toBe(false),
  );
});
