import { describe, it } from 'vitest';
import type { SafetyCheck } from '../../../src/domain/kindergarten.ts';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aBureau, aKindergarten } from '../builders.ts';
import { expectReason, expectValue, measured } from './measuring.ts';

function check(change: Partial<SafetyCheck>): SafetyCheck {
  return {
    code: '9900000001',
    checkedOn: isoDate('2026-09-10'),
    guards: true,
    alarm: true,
    video: true,
    closedManagement: true,
    escortPost: true,
    medicalPartner: '云溪镇卫生院',
    ...change,
  };
}

const four = [
  check({}),
  check({ guards: false, alarm: false, closedManagement: false, escortPost: false, medicalPartner: '无' }),
  check({ video: NOT_GIVEN }),
  check({}),
].map((one, at) => aKindergarten({ code: `990000000${at}`, safety: [one] }));
const bureau = aBureau({ kindergartens: four });

describe('安全四个100%', () => {
  it('专职保安: 3 of 4', () => expectValue(measured(bureau, 'safety-guards'), 75, 3, 4));
  it('封闭化管理: 3 of 4', () => expectValue(measured(bureau, 'safety-closed'), 75, 3, 4));
  it('护学岗: 3 of 4', () => expectValue(measured(bureau, 'safety-escort'), 75, 3, 4));

  it('一键报警和视频监控 needs both: 2 of the 3 for which both are known', () => {
    expectValue(measured(bureau, 'safety-alarm-video'), 66.666667, 2, 3);
  });

  it('uses the newest check of the school year', () => {
    const rechecked = aKindergarten({
      safety: [check({ guards: false }), check({ guards: true, checkedOn: isoDate('2026-10-20') })],
    });
    expectValue(measured(aBureau({ kindergartens: [rechecked] }), 'safety-guards'), 100, 1, 1);
  });

  it('leaves out a kindergarten to which the question does not apply', () => {
    const attached = aKindergarten({ code: '9900000009', safety: [check({ escortPost: NOT_APPLICABLE })] });
    expectValue(measured(aBureau({ kindergartens: [...four, attached] }), 'safety-escort'), 75, 3, 4);
  });

  it('is not computable without a check in the school year', () => {
    const old = aKindergarten({ safety: [check({ checkedOn: isoDate('2026-08-31') })] });
    expectReason(measured(aBureau({ kindergartens: [old] }), 'safety-guards'), 'no-safety-check');
  });
});

describe('医教结对率', () => {
  it('counts 无 as none and a name as a partner: 3 of 4', () => {
    expectValue(measured(bureau, 'medical-pairing'), 75, 3, 4);
  });
});
