import { type Reported, given, isGiven, mapReported } from '../../domain/reported.ts';
import { type IsoDate, hasBegun } from '../../domain/school-date.ts';
import { formatDate, formatSchoolYear } from '../../format/date.ts';
import type { Profile } from '../../profile/profile.ts';
import type { SupportLink } from '../../profile/support-links.ts';
import { filingVerdict } from '../../wording/filing.ts';
import { NOT_BEGUN } from '../../wording/periods.ts';
import type { Verdict } from '../../wording/tone.ts';
import { type ProvenanceView, provenance } from './provenance.ts';
import type { EventView } from './quality-view.ts';

export interface SupportRowView {
  readonly year: string;
  readonly round: string;
  readonly partner: string;
  /** 标识码 of the partner where it has a page. */
  readonly partnerCode: string | undefined;
  readonly activities: Reported<string>;
  readonly planUrl: string | undefined;
}

export interface SupportView {
  readonly leads: readonly SupportRowView[];
  readonly led: readonly SupportRowView[];
  readonly provenance: ProvenanceView;
}

/** 结对帮扶, from both sides; null without a pair. */
export function supportView(
  { kindergarten, supports, supportedBy }: Profile,
  asOf: IsoDate,
): SupportView | null {
  if (supports.length + supportedBy.length === 0) return null;
  return {
    leads: supports.map((link) => supportRow(link, asOf)),
    led: supportedBy.map((link) => supportRow(link, asOf)),
    provenance: provenance(['support_pairs'], { key: [kindergarten.code] }),
  };
}

function supportRow({ pair, partnerCode, partnerName }: SupportLink, asOf: IsoDate): SupportRowView {
  return {
    year: formatSchoolYear(pair.schoolYear),
    round: pair.round,
    partner: partnerName,
    partnerCode,
    activities: hasBegun(pair.schoolYear, asOf)
      ? mapReported(pair.activities, (count) => `${count} 次`)
      : NOT_BEGUN,
    planUrl: given(pair.planUrl),
  };
}

export interface FilingRowView {
  readonly changedOn: IsoDate;
  readonly what: string;
  readonly filedOn: Reported<string>;
  readonly updatedOn: Reported<string>;
  /** Null where the month still runs or nothing is seen: the day it is read on settles that. */
  readonly verdict: Verdict | null;
  /** Whether the month had run out on the day the site speaks for: only then is it 逾期. */
  readonly overdue: boolean;
  /** One month after the change: an update that is not seen by then is overdue, settled in the reader's browser. */
  readonly dueOn: IsoDate;
}

export interface FilingsView {
  readonly rows: readonly FilingRowView[];
  readonly provenance: ProvenanceView;
}

/** 园长和专任教师变更备案, newest first; null without a change. */
export function filingsView({ kindergarten, filings }: Profile): FilingsView | null {
  if (filings.length === 0) return null;
  return {
    rows: filings.map(({ filing, dueOn, state }) => ({
      changedOn: filing.changedOn,
      what: `${filing.post}变更 ${filing.headcount} 人`,
      filedOn: mapReported(filing.filedOn, formatDate),
      updatedOn: mapReported(filing.updatedOn, formatDate),
      verdict: filingVerdict(state) ?? null,
      overdue: state === 'overdue',
      dueOn,
    })),
    provenance: provenance(['filings'], {
      key: [kindergarten.code],
      formula: '备案和信息更新应在变更后一个月内完成',
    }),
  };
}

export interface PenaltiesView {
  readonly events: readonly EventView[];
  readonly provenance: ProvenanceView;
}

/** 处罚与通报 in force; null where there is none. */
export function penaltiesView({ kindergarten, penalties }: Profile): PenaltiesView | null {
  if (penalties.length === 0) return null;
  return {
    events: penalties.map((one) => ({
      date: one.date,
      dateNote: undefined,
      title: `${one.category}：${one.reason}`,
      detail: [
        one.outcome,
        ...(isGiven(one.rectification) ? [one.rectification] : []),
        ...(isGiven(one.docNo) ? [one.docNo] : []),
        ...(isGiven(one.until) ? [`公示至${formatDate(one.until)}`] : []),
      ].join(' · '),
      href: undefined,
      current: true,
    })),
    provenance: provenance(['penalties'], { key: [kindergarten.code] }),
  };
}
