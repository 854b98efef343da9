import type { FeeCategory } from './code-lists.ts';
import type { FeeSubject } from './inclusive.ts';
import type { Reported } from './reported.ts';

export type PricingMode = '政府指导价' | '市场调节价';

/**
 * How a fee is priced, by who runs the kindergarten and the category: 发改价格〔2025〕1644号. 服务性收费 and 代收费 are 市场调节价
 * everywhere; 保育教育费 and 住宿费 are 政府指导价 except at 营利性民办 kindergartens; 保育费 (托班) follows 保育教育费.
 * Of one of which nobody knows whether it is 普惠 the prices are set alike either way.
 */
export function pricingMode(subject: Reported<FeeSubject>, category: FeeCategory): PricingMode {
  switch (category) {
    case '服务性收费':
    case '代收费':
      return '市场调节价';
    case '保育教育费':
    case '住宿费':
    case '保育费':
      return subject === '营利性民办' ? '市场调节价' : '政府指导价';
    default:
      return category satisfies never;
  }
}
