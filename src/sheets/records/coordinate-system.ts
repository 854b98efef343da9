import { COORDINATE_SYSTEMS, type CoordinateSystem } from '../../domain/code-lists.ts';
import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import { CODE_WORDS } from '../words/codes.ts';
import { onceForSection } from './of-section.ts';
import { type Cells, slotsOf, value, type Work } from './work.ts';

const COORDINATES = ['longitude', 'latitude'];
/** What a sentence about coordinates speaks of. */
const OF_COORDINATES = /坐标|经纬度|经度/;
/** Of something else than what stands in the sheet: 不用高德坐标, 百度坐标须转换. */
const NOT_OF_THESE = /不(?:要|得|用|能|可|是|采)|勿|禁|非|转换|换算|请|须|应|需/;
/** Of what they were before and are now: asked where that is not one and the same. */
const CONVERTED = /已(?:经|全部|统一)*(?:转|换算)/;

/** The system of the coordinates of a row: that of the heads or of a sentence (经度（CGCS2000）, 经纬度采自高德地图); else it is asked once for the sheet. */
export function coordinateSystem(work: Work, { longitude, coordinateSystem: own }: Cells): FoundCell | null {
  if (own !== undefined || longitude?.kind !== 'value') return own ?? null;
  const told = toldSystem(work);
  if (told !== null) return value(told, longitude.place);
  return work.clerk.value({
    table: 'kindergartens',
    key: 'coordinateSystem',
    place: work.facts.place,
    kindergarten: '',
    text: '',
    sentence:
      '表里有经纬度，没有写是哪一种坐标系。从哪里查来的：天地图是 CGCS2000，高德、腾讯地图是 GCJ02，百度地图是 BD09，手机或 GPS 直接定位的是 WGS84？答一次，全表都用。',
  });
}

const toldSystem = onceForSection((work: Work): CoordinateSystem | null => {
  const heads = slotsOf(work, 'kindergartens')
    .filter(({ meaning }) => COORDINATES.includes(meaning.key))
    .flatMap(({ index }) => systemsIn(work.section.columns[index]?.path.join(' ') ?? ''));
  const said = [...work.section.lines, ...(work.section.beside ?? [])]
    .filter(({ text }) => OF_COORDINATES.test(bare(text)))
    .flatMap(({ text }) =>
      bare(text)
        .split(/[。；;]/)
        .filter((sentence) => isOfThese(sentence) || CONVERTED.test(sentence))
        .flatMap(systemsIn),
    );
  const [system, another] = new Set([...heads, ...said]);
  return another === undefined ? (system ?? null) : null;
});

function isOfThese(sentence: string): boolean {
  return OF_COORDINATES.test(sentence) && !NOT_OF_THESE.test(sentence);
}

function systemsIn(text: string): readonly CoordinateSystem[] {
  const plain = bare(text).toUpperCase();
  const words = CODE_WORDS['坐标系'] ?? {};
  return COORDINATE_SYSTEMS.filter((system) =>
    [system, ...(words[system] ?? [])].some((word) => plain.includes(bare(word).toUpperCase())),
  );
}
