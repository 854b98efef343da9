import { describe, expect, it } from 'vitest';
import { pricingMode } from '../../../src/domain/fee-pricing.ts';

describe('how a fee is priced (发改价格〔2025〕1644号)', () => {
  it('保育教育费 and 住宿费 are 政府指导价 save at 营利性民办', () => {
    expect(pricingMode('公办', '保育教育费')).toBe('政府指导价');
    expect(pricingMode('普惠性民办', '保育教育费')).toBe('政府指导价');
    expect(pricingMode('其他非营利性民办', '住宿费')).toBe('政府指导价');
    expect(pricingMode('营利性民办', '保育教育费')).toBe('市场调节价');
    expect(pricingMode('营利性民办', '住宿费')).toBe('市场调节价');
  });

  it('服务性收费 and 代收费 are 市场调节价 everywhere', () => {
    expect(pricingMode('公办', '服务性收费')).toBe('市场调节价');
    expect(pricingMode('普惠性民办', '代收费')).toBe('市场调节价');
  });

  it('保育费 of 托班 follows 保育教育费', () => {
    expect(pricingMode('公办', '保育费')).toBe('政府指导价');
    expect(pricingMode('营利性民办', '保育费')).toBe('市场调节价');
  });
});
