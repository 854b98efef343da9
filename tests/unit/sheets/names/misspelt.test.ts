import { describe, expect, it } from 'vitest';
import { isMisspelt } from '../../../../src/sheets/names/misspelt.ts';

describe('a name that a sheet uses', () => {
  it.each([
    ['云溪县花蕾幼儿园', '云溪县花蕊幼儿园'],
    ['花蕾', '云溪县花蕊幼儿园'],
    ['花蕾园', '云溪县花蕊幼儿园'],
    ['石门镇小天使使幼儿园', '石门镇小天使幼儿园'],
    ['云溪县第—幼儿园', '云溪县第一幼儿园'],
  ])('%s is %s written wrong', (written, name) => {
    expect(isMisspelt(written, name)).toBe(true);
  });

  it.each([
    ['甲幼', '云溪镇甲园'],
    ['县一幼', '云溪县第一幼儿园'],
    ['云溪第一幼儿园', '云溪县第一幼儿园'],
    ['机关幼儿园', '云溪县直属幼儿园'],
    ['花蕊', '云溪县花蕊幼儿园'],
  ])('%s is another name of %s', (written, name) => {
    expect(isMisspelt(written, name)).toBe(false);
  });
});
