import type { Check } from '../check.ts';
import { childrenWithoutStaff } from './children-without-staff.ts';
import { classNameDate } from './class-name-date.ts';
import { classSizeImplausible } from './class-size-implausible.ts';
import { classTotalMix } from './class-total-mix.ts';
import { closingDateMissing } from './closing-date-missing.ts';
import { coordinateImplausible } from './coordinate-implausible.ts';
import { coordinateSystemMissing } from './coordinate-system-missing.ts';
import { districtLevel } from './district-level.ts';
import { districtParent } from './district-parent.ts';
import { educationSum } from './education-sum.ts';
import { feeName } from './fee-name.ts';
import { feeNotInCatalogue } from './fee-not-in-catalogue.ts';
import { feeOutlier } from './fee-outlier.ts';
import { feeOverCap } from './fee-over-cap.ts';
import { feeOverlap } from './fee-overlap.ts';
import { feeServiceMissing } from './fee-service-missing.ts';
import { feeTermsMissing } from './fee-terms-missing.ts';
import { feeYearly } from './fee-yearly.ts';
import { filingBeforeChange } from './filing-before-change.ts';
import { filingLate } from './filing-late.ts';
import { finalYearChildren } from './final-year-children.ts';
import { financeAccount } from './finance-account.ts';
import { forProfitRecognition } from './for-profit-recognition.ts';
import { financeOutlier } from './finance-outlier.ts';
import { foreignKey } from './foreign-key.ts';
import { formerCode } from './former-code.ts';
import { formerNameMissing } from './former-name-missing.ts';
import { futureDate } from './future-date.ts';
import { historyValue } from './history-value.ts';
import { mealMoney } from './meal-money.ts';
import { oneHelper } from './one-helper.ts';
import { percentageDecimal } from './percentage-decimal.ts';
import { phoneFormat } from './phone-format.ts';
import { principalName } from './principal-name.ts';
import { privateWithoutProfitStatus } from './private-without-profit-status.ts';
import { publicRecognition } from './public-recognition.ts';
import { ratioImplausible } from './ratio-implausible.ts';
import { reportedDiffers } from './reported-differs.ts';
import { rollOverCapacity } from './roll-over-capacity.ts';
import { rowAfterClosing } from './row-after-closing.ts';
import { sameKindergarten } from './same-kindergarten.ts';
import { schemeMissing } from './scheme-missing.ts';
import { staffingSubset } from './staffing-subset.ts';
import { targetWording } from './target-wording.ts';
import { unknownLevel } from './unknown-level.ts';
import { untilBeforeStart } from './until-before-start.ts';
import { usccChecksum } from './uscc-checksum.ts';
import { voluntaryMissing } from './voluntary-missing.ts';
import { voluntaryNo } from './voluntary-no.ts';

/** Every rule that crosses cells, rows or tables, in the order of the data dictionary: 「Rules that cross tables」 1 to 7. */
export const CHECKS: readonly Check[] = [
  // 1: codes, districts, closings
  foreignKey,
  formerCode,
  unknownLevel,
  schemeMissing,
  districtLevel,
  districtParent,
  closingDateMissing,
  rowAfterClosing,
  sameKindergarten,
  formerNameMissing,
  historyValue,
  // 2: who may be recognised
  privateWithoutProfitStatus,
  forProfitRecognition,
  publicRecognition,
  // 3: fees
  feeTermsMissing,
  feeServiceMissing,
  feeNotInCatalogue,
  feeOverCap,
  feeOverlap,
  feeName,
  feeYearly,
  feeOutlier,
  voluntaryMissing,
  voluntaryNo,
  untilBeforeStart,
  // 4: counts, codes and places
  staffingSubset,
  educationSum,
  classNameDate,
  classSizeImplausible,
  classTotalMix,
  finalYearChildren,
  rollOverCapacity,
  childrenWithoutStaff,
  ratioImplausible,
  coordinateSystemMissing,
  coordinateImplausible,
  usccChecksum,
  phoneFormat,
  principalName,
  financeAccount,
  mealMoney,
  // 5: published figures, beside the computed and beside one another
  reportedDiffers,
  percentageDecimal,
  targetWording,
  financeOutlier,
  // 6: paired support
  oneHelper,
  // 7: days
  futureDate,
  filingLate,
  filingBeforeChange,
];
