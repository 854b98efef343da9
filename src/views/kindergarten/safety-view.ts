import type { SafetyCheck } from '../../domain/kindergarten.ts';
import { type Reported, isAbsent } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatYesNo } from '../../format/absence.ts';
import type { Profile } from '../../profile/profile.ts';
import { sourceOf } from '../../profile/source.ts';
import type { Verdict } from '../../wording/tone.ts';
import { type ProvenanceView, provenanceOfRows } from './provenance.ts';

export interface SafetyItem {
  readonly item: string;
  /** What it means in plain words. */
  readonly gloss: string;
  /** One for each check, newest first. */
  readonly states: readonly Reported<Verdict>[];
}

export interface SafetyView {
  readonly dates: readonly IsoDate[];
  readonly items: readonly SafetyItem[];
  readonly partners: readonly Reported<string>[];
  readonly provenance: ProvenanceView | undefined;
}

/** 安全与卫生: the newest check beside the earlier ones. Null where no check is published. */
export function safetyView({ kindergarten }: Profile): SafetyView | null {
  const checks = kindergarten.safety.toReversed().slice(0, 3);
  if (checks.length === 0) return null;
  return {
    dates: checks.map(({ checkedOn }) => checkedOn),
    items: ITEMS.map(([item, gloss, column]) => ({
      item,
      gloss,
      states: checks.map((check) => stateOf(check[column])),
    })),
    partners: checks.map(({ medicalPartner }) => medicalPartner),
    provenance: provenanceOfRows(checks.map((check) => sourceOf('safety', check))),
  };
}

const ITEMS = [
  ['专职保安', '有专门的保安员', 'guards'],
  ['一键报警', '紧急时一键联通公安', 'alarm'],
  ['视频监控', '主要场所有监控', 'video'],
  ['封闭化管理', '外人不能随意进园', 'closedManagement'],
  ['护学岗', '上下学时有人在门口护送', 'escortPost'],
] as const satisfies readonly (readonly [string, string, keyof SafetyCheck])[];

function stateOf(value: Reported<boolean>): Reported<Verdict> {
  if (isAbsent(value)) return value;
  return { word: formatYesNo(value), tone: value ? 'good' : 'warn' };
}
