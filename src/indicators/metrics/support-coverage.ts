import type { Bureau } from '../../domain/bureau.ts';
import { isHeldInYear } from '../../domain/held.ts';
import { type AreaIndicator, type Measurement, type Scope, notComputable } from '../indicator.ts';
import { kindergartensIn, lastDayOf } from '../kindergartens-in.ts';

/** 帮扶覆盖: 受帮扶园 with a 牵头园 in the school year, each counted once, to stand against the plan's figure. */
export const supportCoverage: AreaIndicator = {
  id: 'support-coverage',
  name: '结对帮扶覆盖园数',
  alsoCalled: ['帮扶园数', '结对园数'],
  unit: '所',
  better: 'higher',
  derivation: 'area',
  madeFrom: ['support_pairs'],
  formula: '本学年有牵头园结对的受帮扶园数（每所计一次）',
  citation: '本地实施方案',
  measure: measureSupport,
};

function measureSupport(bureau: Bureau, { area, year }: Scope): Measurement {
  if (bureau.missingTables.has('support_pairs')) return notComputable('no-support-pairs');
  const kindergartens = kindergartensIn(bureau, area, year);
  const inArea = new Set(kindergartens.map((one) => one.code));
  const supported = new Set(
    bureau.supportPairs
      .filter((pair) => pair.schoolYear === year && inArea.has(pair.supportedCode))
      .map((pair) => pair.supportedCode),
  );
  if (supported.size === 0) {
    const isHeld = kindergartens.some((one) => isHeldInYear(one, 'support_pairs', year));
    return notComputable(isHeld ? 'under-review' : 'no-support-pairs');
  }
  const asOf = lastDayOf(year, bureau.asOf);
  return {
    kind: 'measured',
    value: supported.size,
    numerator: supported.size,
    denominator: null,
    asOf,
    coverage: null,
    members: () => [...supported].map((code) => ({ code, numerator: 1, denominator: 0, countedOn: asOf })),
    without: () => [],
    held: () => [],
  };
}
