import type { Recognition } from '../../domain/kindergarten.ts';
import { NOT_APPLICABLE, given, isAbsent, isGiven, mapReported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { Profile } from '../../profile/profile.ts';
import { type InclusiveRegisterRow, inclusiveRegister } from './rows.ts';
import type { RecognitionStatus } from '../../profile/standing.ts';
import { natureWord } from '../../wording/nature.ts';
import { recognitionVerdict } from '../../wording/rating.ts';
import { nameColumn, natureColumn } from './identity-columns.ts';
import {
  type RegisterColumn,
  type RegisterTable,
  type RegisterValue,
  plainColumn,
  registerTable,
} from './table.ts';

/** The two lists of 普惠性幼儿园 (学前教育法 第二十三条): 公办, which need no recognition, and recognised 普惠性民办. */
export interface InclusiveLists {
  readonly publicly: RegisterTable;
  readonly recognised: RegisterTable;
  /** Both in one: what the download holds. */
  readonly all: RegisterTable;
}

export function inclusiveLists(profiles: readonly Profile[]): InclusiveLists {
  const rows = inclusiveRegister(profiles);
  const table = (members: readonly InclusiveRegisterRow[]) =>
    registerTable(COLUMNS, members, ({ profile }) => profile);
  return {
    publicly: table(rows.filter(({ recognition }) => !recognition)),
    recognised: table(rows.filter(({ recognition }) => recognition)),
    all: table(rows),
  };
}

/** A recognition that no longer holds, of a kindergarten that has no other; and every one that was revoked. */
interface EndedRow extends RecognitionStatus {
  readonly profile: Profile;
}

/** 撤销和到期的认定, the newest end first. One that was renewed without a gap is not an end. */
export function endedRecognitions(profiles: readonly Profile[]): RegisterTable {
  const rows = profiles.flatMap((profile) => endedOf(profile));
  const sorted = rows.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : 0));
  return registerTable(ENDED, sorted, ({ profile }) => profile);
}

function endedOf(profile: Profile): readonly EndedRow[] {
  const { recognitions, standing } = profile;
  const past = recognitions.filter(({ state }) => state === 'expired' || state === 'revoked');
  const last = standing.recognition ? undefined : past[0];
  return past.filter((one) => one === last || one.state === 'revoked').map((one) => ({ ...one, profile }));
}

function endOf({ recognition: { revokedOn, validUntil }, state }: RecognitionStatus): string {
  return (state === 'revoked' ? given(revokedOn) : given(validUntil)) ?? '';
}

type Row = InclusiveRegisterRow;
const own = ({ profile }: Row) => profile.kindergarten;

const ofRecognition =
  (valueOf: (recognition: Recognition) => RegisterValue) =>
  ({ recognition }: Row): RegisterValue =>
    recognition ? valueOf(recognition) : NOT_APPLICABLE;

const COLUMNS: readonly RegisterColumn<Row>[] = [
  nameColumn(({ profile }) => profile),
  natureColumn(({ profile }) => profile),
  plainColumn('地址', (row) => own(row).address, { full: true }),
  {
    label: '认定日期',
    whole: true,
    cellOf: ({ recognition }) => dateCell(recognition?.recognisedOn ?? NOT_APPLICABLE),
    fields: [{ label: '认定日期', valueOf: ofRecognition(({ recognisedOn }) => recognisedOn) }],
  },
  {
    label: '有效期至',
    whole: true,
    cellOf: ({ recognition }) => {
      if (!recognition) return { text: NOT_APPLICABLE };
      if (isAbsent(recognition.validUntil)) return { text: '没有写明', sort: '' };
      return { ...dateCell(recognition.validUntil), lapses: recognition.validUntil };
    },
    fields: [{ label: '有效期至', valueOf: ofRecognition(({ validUntil }) => validUntil) }],
  },
  plainColumn(
    '认定文号',
    ofRecognition(({ docNo }) => docNo),
  ),
  {
    label: '生均补助',
    numeric: true,
    cellOf: (row) => {
      const subsidy = row.recognition?.subsidy ?? NOT_APPLICABLE;
      if (isAbsent(subsidy)) return { text: subsidy };
      return { text: formatYuan(subsidy), note: '元/年', sort: subsidy };
    },
    fields: [
      {
        label: '生均补助（元/年）',
        valueOf: ofRecognition(({ subsidy }) => mapReported(subsidy, (amount) => amount / 100)),
      },
    ],
  },
];

const ENDED: readonly RegisterColumn<EndedRow>[] = [
  nameColumn(({ profile }) => profile),
  {
    label: '现在的性质',
    cellOf: ({ profile }) => ({
      text: natureWord(profile.standing),
      note: profile.kindergarten.status === '在办' ? undefined : profile.kindergarten.status,
    }),
    fields: [
      { label: '现在的性质', valueOf: ({ profile }) => natureWord(profile.standing) },
      { label: '办园状态', valueOf: ({ profile }) => profile.kindergarten.status },
    ],
  },
  {
    label: '结果',
    cellOf: ({ state }) => ({
      text: '',
      verdict: recognitionVerdict(state),
      sort: state,
    }),
    fields: [{ label: '结果', valueOf: ({ state }) => recognitionVerdict(state).word }],
  },
  dated('认定日期', ({ recognition }) => recognition.recognisedOn),
  dated('有效期至', ({ recognition }) => recognition.validUntil),
  dated('撤销日期', ({ recognition, state }) =>
    state === 'revoked' ? recognition.revokedOn : NOT_APPLICABLE,
  ),
  plainColumn('认定文号', ({ recognition }) => recognition.docNo),
];

function dated(
  label: string,
  dateOf: (row: EndedRow) => Recognition['validUntil'],
): RegisterColumn<EndedRow> {
  return { ...plainColumn(label, dateOf, { whole: true }), cellOf: (row) => dateCell(dateOf(row)) };
}

function dateCell(date: Recognition['validUntil']) {
  return isGiven(date) ? { text: formatShortDate(date), sort: date satisfies IsoDate } : { text: date };
}
