import { mapReported } from '../../domain/reported.ts';
import type { SummedIndicator } from '../indicator.ts';
import { safetyShare } from './safety-share.ts';

/** 医教结对率: kindergartens whose newest safety check of the school year says yes, of those checked. */
export const medicalPairing: SummedIndicator = {
  id: 'medical-pairing',
  name: '医教结对率',
  alsoCalled: ['医教结合率', '医教协同覆盖率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['safety'],
  formula: '有结对医疗卫生机构的幼儿园数 ÷ 有检查记录的幼儿园数 × 100%',
  citation: '本地实施方案',
  contribute: safetyShare((check) => mapReported(check.medicalPartner, (name) => name !== '无')),
};
