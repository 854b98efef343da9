import { type Dated, datedValue } from '../../domain/dated.ts';
import { recognitionOn, recognitionState } from '../../domain/inclusive.ts';
import type { Recognition } from '../../domain/kindergarten.ts';
import { newestFirst } from '../../domain/newest.ts';
import { NOT_APPLICABLE, type Reported, given, isAbsent, mapReported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { Profile } from '../../profile/profile.ts';
import type { RecognitionStatus } from '../../profile/standing.ts';
import { natureWord, statusWord } from '../../wording/nature.ts';
import { recognitionVerdict } from '../../wording/rating.ts';
import { type CellContent, datedCell, dayCell } from '../table.ts';
import { NAME, NATURE } from './identity-columns.ts';
import {
  type RegisterColumn,
  type RegisterLine,
  type RegisterTable,
  type RegisterValue,
  plainColumn,
  registerTable,
  withBrief,
} from './table.ts';

/** The two lists of 普惠性幼儿园 (学前教育法 第二十三条): 公办, which need no recognition, and recognised 普惠性民办. */
export interface InclusiveLists {
  readonly publicly: RegisterTable;
  readonly recognised: RegisterTable;
  /** Both in one, 公办 first: what the download holds. */
  readonly all: RegisterTable;
}

/** The lists of 教督〔2020〕1号, from running kindergartens. */
export function inclusiveLists(profiles: readonly Profile[]): InclusiveLists {
  const lines = profiles.filter(({ standing }) => standing.inclusive === true).map(lineOf);
  const publicly = lines.filter(({ recognition }) => recognition === undefined);
  const recognised = lines.filter(({ recognition }) => recognition !== undefined);
  return {
    publicly: registerTable(withBrief(COLUMNS, { 地址: 'line', 性质: 1 }), publicly),
    recognised: registerTable(withBrief(COLUMNS, { 认定日期: 1, 有效期至: 2, 生均补助: 3 }), recognised),
    all: registerTable(COLUMNS, [...publicly, ...recognised]),
  };
}

interface InclusiveLine extends RegisterLine {
  /** The recognition in force with what is known to become of it; undefined for 公办, which needs none. */
  readonly recognition: Dated<RecognitionStatus> | undefined;
}

type InclusiveColumn = RegisterColumn<InclusiveLine>;

function lineOf(profile: Profile): InclusiveLine {
  const { kindergarten, day, standing, datedStanding } = profile;
  const own = standing.recognition;
  if (!own) return { profile, recognition: undefined };
  const turns = datedStanding.next.map(({ from }) => from);
  const recognition = datedValue(day, turns, (on): RecognitionStatus => {
    const present = recognitionOn(kindergarten, on) ?? own;
    return { recognition: present, state: recognitionState(present, on) };
  });
  return { profile, recognition };
}

/** A cell of the recognition on the day it is read. */
function recognitionCell(contentOf: (status: RecognitionStatus) => CellContent): InclusiveColumn['cellOf'] {
  return ({ recognition }) => (recognition ? datedCell(recognition, contentOf) : NOT_APPLICABLE);
}

function recognitionField(valueOf: (recognition: Recognition) => RegisterValue) {
  return ({ recognition }: InclusiveLine): RegisterValue =>
    recognition ? valueOf(recognition.value.recognition) : NOT_APPLICABLE;
}

const COLUMNS: readonly InclusiveColumn[] = [
  NAME,
  NATURE,
  plainColumn('地址', ({ profile }) => profile.kindergarten.address, { long: true }),
  {
    label: '认定日期',
    cellOf: recognitionCell(({ recognition }) => dayCell(recognition.recognisedOn)),
    fields: [{ label: '认定日期', valueOf: recognitionField(({ recognisedOn }) => recognisedOn) }],
  },
  {
    label: '有效期至',
    cellOf: recognitionCell(({ recognition: { validUntil }, state }) => ({
      ...(isAbsent(validUntil) ? { text: '没有写明', sort: '' } : dayCell(validUntil)),
      verdict: state === 'in-force' ? undefined : recognitionVerdict(state),
    })),
    fields: [{ label: '有效期至', valueOf: recognitionField(({ validUntil }) => validUntil) }],
  },
  {
    label: '认定文号',
    cellOf: recognitionCell(({ recognition }) => ({ text: recognition.docNo })),
    fields: [{ label: '认定文号', valueOf: recognitionField(({ docNo }) => docNo) }],
  },
  {
    label: '生均补助',
    numeric: true,
    unit: '元/年',
    cellOf: recognitionCell(({ recognition: { subsidy } }) =>
      isAbsent(subsidy) ? { text: subsidy } : { text: formatYuan(subsidy), sort: subsidy },
    ),
    fields: [
      {
        label: '生均补助（元/年）',
        valueOf: recognitionField(({ subsidy }) => mapReported(subsidy, (amount) => amount / 100)),
      },
    ],
  },
];

/** A recognition that no longer holds, of a kindergarten that has no other; and every one that was revoked. */
interface EndedLine extends RecognitionStatus, RegisterLine {}

/** 撤销和到期的认定, the newest end first. One that was renewed without a gap is not an end. */
export function endedRecognitions(profiles: readonly Profile[]): RegisterTable {
  return registerTable(ENDED, newestFirst(profiles.flatMap(endedOf), endOf));
}

function endedOf(profile: Profile): readonly EndedLine[] {
  const { recognitions, standing } = profile;
  const past = recognitions.filter(({ state }) => state === 'expired' || state === 'revoked');
  const last = standing.recognition ? undefined : past[0];
  return past.filter((one) => one === last || one.state === 'revoked').map((one) => ({ ...one, profile }));
}

function endOf({ recognition: { revokedOn, validUntil }, state }: RecognitionStatus): string {
  return (state === 'revoked' ? given(revokedOn) : given(validUntil)) ?? '';
}

const ENDED: readonly RegisterColumn<EndedLine>[] = [
  NAME,
  {
    label: '现在的性质',
    cellOf: ({ profile }) =>
      datedCell(profile.datedStanding, (standing) => ({
        text: natureWord(standing),
        note: statusWord(profile.kindergarten.status) ?? undefined,
      })),
    fields: [
      { label: '现在的性质', valueOf: ({ profile }) => natureWord(profile.standing) },
      { label: '办园状态', valueOf: ({ profile }) => profile.kindergarten.status },
    ],
  },
  {
    label: '结果',
    brief: 1,
    cellOf: ({ state }) => {
      const { word, tone } = recognitionVerdict(state);
      return { text: word, status: tone };
    },
    fields: [{ label: '结果', valueOf: ({ state }) => recognitionVerdict(state).word }],
  },
  endedDay('认定日期', ({ recognition }) => recognition.recognisedOn),
  { ...endedDay('有效期至', ({ recognition }) => recognition.validUntil), brief: 2 },
  {
    ...endedDay('撤销日期', ({ recognition, state }) =>
      state === 'revoked' ? recognition.revokedOn : NOT_APPLICABLE,
    ),
    brief: 3,
  },
  plainColumn('认定文号', ({ recognition }) => recognition.docNo),
];

function endedDay(label: string, dayOf: (line: EndedLine) => Reported<IsoDate>): RegisterColumn<EndedLine> {
  return {
    label,
    cellOf: (line) => dayCell(dayOf(line)),
    fields: [{ label, valueOf: dayOf }],
  };
}
