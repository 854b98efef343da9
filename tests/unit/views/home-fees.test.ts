import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money.ts';
import { homeFees } from '../../../src/views/home-fees.ts';
import { aBureau, aKindergarten } from '../builders.ts';
import { aFee } from '../fee-builders.ts';

const priced = (code: number, amount: number) =>
  aKindergarten({ code: `99000000${code}`, fees: [aFee({ amount: fen(amount * 100) })] });
const FIVE = [priced(11, 300), priced(12, 320), priced(13, 340), priced(14, 380), priced(15, 400)];

describe('the fees of the home page', () => {
  it('are those of 小班, as the register of fees says them', () => {
    expect(homeFees(aBureau({ kindergartens: FIVE }))?.finding).toBe(
      '保教费标准 · 小班（元/月）：公办中位数 340，最低 300、最高 400（5 所）。',
    );
  });

  it('leave out kindergartens that do not run', () => {
    const closed = { ...priced(16, 9000), status: '停办' as const };
    expect(homeFees(aBureau({ kindergartens: [...FIVE, closed] }))?.rows[0]?.spread?.high).toBe(400_00);
  });

  it('are not drawn where too few publish one', () => {
    expect(homeFees(aBureau({ kindergartens: [priced(11, 300)] }))).toBeNull();
  });
});
