import { describe, expect, it } from 'vitest';
import { packError, unpackError } from '../../../src/release/sent-error.ts';

describe('an error told by one process to another', () => {
  it('keeps its message, and where it happened', () => {
    const thrown = Object.assign(new Error('Unexpected token'), {
      loc: { file: 'content/a.mdx', line: 7 },
      id: 'a',
    });
    const told = unpackError(structuredClone(packError(thrown)));
    expect(told.message).toBe('Unexpected token');
    expect(told.stack).toBe(thrown.stack);
    expect(told).toMatchObject({ loc: { file: 'content/a.mdx', line: 7 }, id: 'a' });
  });

  it('keeps what the operating system said', () => {
    const thrown = Object.assign(new Error('no space left'), { code: 'ENOSPC', path: '/site' });
    expect(unpackError(packError(thrown))).toMatchObject({ code: 'ENOSPC', path: '/site' });
  });

  it('has no field that was not there', () =>
    expect(Object.keys(unpackError(packError(new Error('x'))))).toEqual([]));

  it('leaves out what cannot be sent', () => {
    const thrown = Object.assign(new Error('x'), { loc: () => 1 });
    expect(() => structuredClone(packError(thrown))).not.toThrow();
  });

  it('is an error also where a text was thrown', () =>
    expect(unpackError(packError('stopped')).message).toBe('stopped'));
});
