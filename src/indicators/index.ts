import type { MetricId } from '../domain/code-lists.ts';
import type { Indicator } from './indicator.ts';
import { backboneTeachers } from './metrics/backbone-teachers.ts';
import { careStaffingCompliance } from './metrics/care-staffing-compliance.ts';
import { certifiedCarers } from './metrics/certified-carers.ts';
import { certifiedGuards } from './metrics/certified-guards.ts';
import { certifiedHealthStaff } from './metrics/certified-health-staff.ts';
import { certifiedPrincipals } from './metrics/certified-principals.ts';
import { certifiedTeachers } from './metrics/certified-teachers.ts';
import { childrenPerTeacher } from './metrics/children-per-teacher.ts';
import { classSizeCompliance } from './metrics/class-size-compliance.ts';
import { communityPublicCoverage } from './metrics/community-public-coverage.ts';
import { disclosureCompleteness } from './metrics/disclosure-completeness.ts';
import { filingOnTime } from './metrics/filing-on-time.ts';
import { grossEnrolmentRate } from './metrics/gross-enrolment-rate.ts';
import { inclusiveCoverage } from './metrics/inclusive-coverage.ts';
import { inclusiveKindergartenShare } from './metrics/inclusive-kindergarten-share.ts';
import { inclusiveSubsidyPerChild } from './metrics/inclusive-subsidy-per-child.ts';
import { insuredRate } from './metrics/insured-rate.ts';
import { kindergartenGroups } from './metrics/kindergarten-groups.ts';
import { medicalPairing } from './metrics/medical-pairing.ts';
import { newPlaces } from './metrics/new-places.ts';
import { newResidentialKindergartens } from './metrics/new-residential-kindergartens.ts';
import { privateTeachersCollege } from './metrics/private-teachers-college.ts';
import { publicFundingPerChild } from './metrics/public-funding-per-child.ts';
import { publicKindergartenShare } from './metrics/public-kindergarten-share.ts';
import { publicShare } from './metrics/public-share.ts';
import { publicTeachersBachelor } from './metrics/public-teachers-bachelor.ts';
import { residentialTransferRate } from './metrics/residential-transfer-rate.ts';
import { ruralCoverage } from './metrics/rural-coverage.ts';
import { safetyAlarmVideo } from './metrics/safety-alarm-video.ts';
import { safetyClosed } from './metrics/safety-closed.ts';
import { safetyEscort } from './metrics/safety-escort.ts';
import { safetyGuards } from './metrics/safety-guards.ts';
import { staffingCompliance } from './metrics/staffing-compliance.ts';
import { supportCoverage } from './metrics/support-coverage.ts';

/** Every indicator by its id, in the order in which pages list them. */
export const INDICATORS: Readonly<Record<MetricId, Indicator>> = {
  'gross-enrolment-rate': grossEnrolmentRate,
  'inclusive-coverage': inclusiveCoverage,
  'public-share': publicShare,
  'inclusive-kindergarten-share': inclusiveKindergartenShare,
  'public-kindergarten-share': publicKindergartenShare,
  'class-size-compliance': classSizeCompliance,
  'children-per-teacher': childrenPerTeacher,
  'staffing-compliance': staffingCompliance,
  'care-staffing-compliance': careStaffingCompliance,
  'certified-principals': certifiedPrincipals,
  'certified-teachers': certifiedTeachers,
  'certified-carers': certifiedCarers,
  'certified-health-staff': certifiedHealthStaff,
  'certified-guards': certifiedGuards,
  'public-teachers-bachelor': publicTeachersBachelor,
  'private-teachers-college': privateTeachersCollege,
  'backbone-teachers': backboneTeachers,
  'safety-guards': safetyGuards,
  'safety-alarm-video': safetyAlarmVideo,
  'safety-closed': safetyClosed,
  'safety-escort': safetyEscort,
  'medical-pairing': medicalPairing,
  'new-places': newPlaces,
  'new-residential-kindergartens': newResidentialKindergartens,
  'residential-transfer-rate': residentialTransferRate,
  'insured-rate': insuredRate,
  'public-funding-per-child': publicFundingPerChild,
  'inclusive-subsidy-per-child': inclusiveSubsidyPerChild,
  'community-public-coverage': communityPublicCoverage,
  'rural-coverage': ruralCoverage,
  'kindergarten-groups': kindergartenGroups,
  'support-coverage': supportCoverage,
  'filing-on-time': filingOnTime,
  'disclosure-completeness': disclosureCompleteness,
};
