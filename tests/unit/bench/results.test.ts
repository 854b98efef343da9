import { describe, expect, it } from 'vitest';
import { loadWarning } from '../../bench/machine.ts';
import { withSection } from '../../bench/results.ts';

describe('the file of results', () => {
  const both = withSection(withSection('', 'build', '| check | 2 |'), 'peers', '| Hugo | 11 |');

  it('has a section for each group', () =>
    expect(both.match(/^## .*|^\| .*/gm)).toEqual([
      '## build',
      '| check | 2 |',
      '## peers',
      '| Hugo | 11 |',
    ]));
  it('takes a group measured again in the place of what it had, and leaves the others', () =>
    expect(withSection(both, 'build', '| check | 3 |').match(/^## .*|^\| .*/gm)).toEqual([
      '## build',
      '| check | 3 |',
      '## peers',
      '| Hugo | 11 |',
    ]));
  it('is the same when the same is written again', () =>
    expect(withSection(both, 'build', '| check | 2 |')).toBe(both));
});

describe('the load of the machine', () => {
  it('is no matter up to half a processor', () => expect(loadWarning(0.5)).toBeNull());
  it('above that warns of the times', () => expect(loadWarning(0.51)).toContain('load average of 0.51'));
});
