import { notThereWords } from '../../wording/held.ts';
import { type Dated, mapDated } from '../../domain/dated.ts';
import type { Assessment, Recognition } from '../../domain/kindergarten.ts';
import { given, isAbsent, isGiven, mapReported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatReported } from '../../format/absence.ts';
import { formatDate } from '../../format/date.ts';
import { webAddress } from '../../format/href.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { Profile } from '../../profile/profile.ts';
import { sourceOf } from '../../profile/source.ts';
import type { Standing } from '../../profile/standing.ts';
import { noRatingWords } from '../../wording/rating.ts';
import { type ProvenanceView, provenanceOfRows } from './provenance.ts';

/** An event as the part `Timeline` takes it. */
export interface EventView {
  readonly date: IsoDate;
  readonly dateNote: string | undefined;
  readonly title: string;
  readonly detail: string | undefined;
  readonly href: string | undefined;
  readonly current: boolean;
}

/** The levels of the one scheme the rating is of, highest first. */
export interface SchemeView {
  readonly name: string;
  readonly docNo: string;
  readonly levels: readonly {
    readonly level: string;
    readonly note: string | undefined;
    readonly held: boolean;
  }[];
}

export interface QualityView {
  /** Of the day it is read on: a term may run out. */
  readonly sentence: Dated<string>;
  readonly scheme: SchemeView | null;
  readonly events: readonly EventView[];
  readonly provenance: ProvenanceView | undefined;
}

/** 质量评估: every published assessment, and what the level means in its own scheme. Null where none is published. */
export function qualityView({ assessments, rating, datedRating }: Profile): QualityView | null {
  if (assessments.length === 0) return null;
  const { assessment, state, scheme } = rating;
  return {
    sentence: mapDated(datedRating, ratingSentence),
    scheme: schemeView(scheme, state === 'in-force' ? assessment?.result : undefined),
    events: assessments.map((one) => assessmentEvent(one, one === assessment && state === 'in-force')),
    provenance: provenanceOfRows(assessments.map((one) => sourceOf('assessments', one))),
  };
}

function ratingSentence({ assessment, state, isHeld }: Profile['rating']): string {
  if (!assessment) return `${noRatingWords(isHeld)}。以下是其他评估和检查。`;
  const on = formatDate(assessment.decidedOn);
  const until = isGiven(assessment.validUntil) ? formatDate(assessment.validUntil) : null;
  const decided = `${assessment.result}，${on}由${assessment.assessor}评定`;
  if (state === 'revoked') return `等级已于${on}撤销。`;
  if (state === 'expired')
    return `最近一次评定：${decided}；有效期已于${until ?? ''}届满，${notThereWords('新的结果', isHeld)}。`;
  return `现有等级：${decided}${until ? `，有效期至${until}` : ''}。`;
}

function schemeView(levels: Profile['rating']['scheme'], held: string | undefined): SchemeView | null {
  const [first] = levels;
  if (!first) return null;
  return {
    name: first.name,
    docNo: first.docNo,
    levels: levels.map(({ level, note }) => ({ level, note: given(note), held: level === held })),
  };
}

function assessmentEvent(one: Assessment, current: boolean): EventView {
  const type = given(one.resultType);
  const revoked = type === '撤销';
  return {
    date: one.decidedOn,
    dateNote: undefined,
    title: revoked
      ? `${one.kind}：撤销${one.result}`
      : `${one.kind}：${one.result}${type ? `（${type}）` : ''}`,
    detail: [
      one.assessor,
      ...(isGiven(one.docNo) ? [one.docNo] : []),
      ...(isGiven(one.validUntil) ? [`有效期至${formatDate(one.validUntil)}`] : []),
      ...(isGiven(one.rectifyBy) ? [`整改期限${formatDate(one.rectifyBy)}`] : []),
    ].join(' · '),
    href: webAddress(given(one.reportUrl)),
    current,
  };
}

export interface RecognitionView {
  /** Of the day it is read on: a recognition may run out. */
  readonly sentence: Dated<string>;
  readonly events: readonly EventView[];
  readonly provenance: ProvenanceView | undefined;
}

/** 普惠认定: why a kindergarten is or is not 普惠 (学前教育法 第二十三、二十四条), and every recognition it had. */
export function recognitionView({ datedStanding, recognitions }: Profile): RecognitionView {
  const newest = recognitions[0]?.recognition;
  return {
    sentence: mapDated(datedStanding, (standing) =>
      isAbsent(standing.inclusive) ? HELD_RECOGNITION : inclusiveSentence(standing, newest),
    ),
    events: recognitions.map(({ recognition, state }) => recognitionEvent(recognition, state === 'in-force')),
    provenance: provenanceOfRows(
      recognitions.map(({ recognition }) => sourceOf('recognitions', recognition)),
    ),
  };
}

const HELD_RECOGNITION =
  '本园有普惠性民办幼儿园的认定待核实：核对以前，不能说是，也不能说不是普惠性民办幼儿园。';

function inclusiveSentence(
  { nature, profitStatus, recognition }: Standing,
  newest: Recognition | undefined,
): string {
  if (nature === '公办') {
    return '公办幼儿园就是普惠性幼儿园，不需要另行认定（学前教育法第二十三条）。';
  }
  if (recognition) {
    const subsidy = formatReported(
      mapReported(recognition.subsidy, (amount) => `${formatYuan(amount)} 元/年`),
      (word) => word,
    );
    const until = isGiven(recognition.validUntil) ? `，有效期至${formatDate(recognition.validUntil)}` : '';
    return `本园是认定的普惠性民办幼儿园，收费实行政府指导价（学前教育法第二十四条）。认定文号 ${recognition.docNo}${until}；生均补助${subsidy}。`;
  }
  if (profitStatus === '营利性') {
    return '本园是营利性民办幼儿园，不属于普惠性幼儿园：只有非营利性民办幼儿园可以申请认定（学前教育法第二十四条）。';
  }
  if (!newest) return '没有公布普惠性民办幼儿园的认定。';
  return `本园现在没有有效的普惠性民办幼儿园认定${endWord(newest)}。`;
}

/** How the newest recognition ended. */
function endWord({ revokedOn, validUntil }: Recognition): string {
  if (isGiven(revokedOn)) return `：最近一次认定已于${formatDate(revokedOn)}撤销`;
  return isGiven(validUntil)
    ? `：最近一次认定的有效期已于${formatDate(validUntil)}届满，没有公布新的认定`
    : '';
}

function recognitionEvent(one: Recognition, current: boolean): EventView {
  return {
    date: one.recognisedOn,
    dateNote: '认定',
    title: isGiven(one.revokedOn)
      ? `认定为普惠性民办幼儿园，已于${formatDate(one.revokedOn)}撤销`
      : '认定为普惠性民办幼儿园',
    detail: [one.docNo, ...(isGiven(one.validUntil) ? [`有效期至${formatDate(one.validUntil)}`] : [])].join(
      ' · ',
    ),
    href: undefined,
    current,
  };
}
