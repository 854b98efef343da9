import { describe, expect, it } from 'vitest';
import { originOf, placesNamed } from '../../../../src/search/find/near.ts';
import { indexOf, kindergarten } from './finder-entries.ts';

const INDEX = indexOf([
  kindergarten('阳光幼儿园', { code: '1000000001', position: { longitude: 112, latitude: 28 } }),
  kindergarten('蓝天幼儿园', { code: '1000000002', position: { longitude: 112.02, latitude: 28 } }),
  kindergarten('扬光路幼儿园', { code: '1000000003' }),
]);

describe('a place to measure from', () => {
  it('is a kindergarten by its own position', () => {
    expect(originOf(INDEX, { kind: 'kindergarten', code: '1000000001' })).toEqual({
      position: { longitude: 112, latitude: 28 },
      label: '阳光幼儿园',
    });
  });

  it('is a town by the middle of its kindergartens', () => {
    const origin = originOf(INDEX, { kind: 'district', code: '990101101' });
    expect(origin?.label).toBe('云溪镇');
    expect(origin?.position.longitude).toBeCloseTo(112.01, 5);
  });

  it('is nowhere where no position is registered', () => {
    expect(originOf(INDEX, { kind: 'kindergarten', code: '1000000003' })).toBeNull();
  });
});

describe('the places offered for what is typed', () => {
  it('are towns first, then kindergartens', () => {
    expect(placesNamed(INDEX, '云溪')[0]).toEqual({
      label: '云溪镇',
      near: { kind: 'district', code: '990101101' },
    });
  });

  it('are kindergartens found as the finder finds them', () => {
    expect(placesNamed(INDEX, 'lantian')[0]).toEqual({
      label: '蓝天幼儿园',
      near: { kind: 'kindergarten', code: '1000000002' },
    });
  });
});
