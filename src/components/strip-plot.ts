import { largest, smallest, type Strip } from '../domain/spread.ts';
import { escapeHtml } from './markup.ts';
import { dodge, labelAnchor, place, placeNumber, type Scale, scaleAround } from './scale.ts';

/** Values of peers on one axis, with the one that is told of among them. */
export interface StripPlotView {
  /** The peers, without the marked one. */
  readonly peers: Strip;
  /** The value the page is about; undefined where it is absent. */
  readonly marked?: number | undefined;
  readonly median?: number | undefined;
  /** How a value reads: `(v) => formatYuan(v)`. */
  readonly format: (value: number) => string;
  readonly unit: string;
}

/** The drawing as SVG, and how high it is in pixels. As text: a page has five of them, with a dozen bars or two hundred dots each. */
export function stripPlot(view: StripPlotView): { readonly height: number; readonly svg: string } {
  const { peers, marked, median, format, unit } = view;
  const values = peers.kind === 'values' ? peers.values : [peers.low, peers.high];
  const all = marked === undefined ? values : [...values, marked];
  const scale = scaleAround(all);
  const { axis, peersSvg } = peers.kind === 'values' ? dots(peers.values, scale) : bars(peers, scale);
  const note = (value: number, y: number, text: string, anchor?: string): string =>
    `<text class="k-note" x="${place(value, scale)}" y="${y}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${escapeHtml(text)}</text>`;
  const anchor = (value: number): string => labelAnchor(placeNumber(value, scale));
  const [low, high] = [smallest(all), largest(all)];
  const svg = [
    `<line class="k-axis" x1="0" x2="100%" y1="${axis}" y2="${axis}"></line>`,
    peersSvg,
    median !== undefined &&
      medianLine(place(median, scale), axis) +
        note(median, axis * 2 - 8, `中位数 ${format(median)}`, anchor(median)),
    marked !== undefined &&
      `<svg x="${place(marked, scale)}" y="${axis}" overflow="visible">${MARK}</svg>` +
        `<text class="k-label" x="${place(marked, scale)}" y="14" text-anchor="${anchor(marked)}">${escapeHtml(`本园 ${format(marked)}`)}</text>`,
    note(low, axis * 2 + 10, format(low)),
    note(high, axis * 2 + 10, `${format(high)} ${unit}`, 'end'),
  ];
  return { height: axis * 2 + 14, svg: svg.filter((part) => part !== false).join('') };
}

const MARK = '<path class="k-mark" d="M0-5l-7-12h14z"></path><circle class="k-mark" r="5"></circle>';

function medianLine(x: string, axis: number): string {
  return `<line class="k-median" x1="${x}" x2="${x}" y1="${axis - 12}" y2="${axis + 12}"></line>`;
}

interface Peers {
  /** How far down the axis lies. */
  readonly axis: number;
  readonly peersSvg: string;
}

/** Around the axis, none upon another. */
function dots(values: readonly number[], scale: Scale): Peers {
  const places = values.map((value) => placeNumber(value, scale));
  const rows = dodge(places, 1.9);
  const reach = largest(rows.map(Math.abs), 0);
  const step = reach > 4 ? 32 / reach : 8;
  const axis = 40 + Math.max(0, Math.min(reach, 4) - 1) * 8;
  const circles = places.map(
    (at, index) => `<circle cx="${at}%" cy="${axis + (rows[index] ?? 0) * step}" r="4"></circle>`,
  );
  return { axis, peersSvg: `<g class="k-dots">${circles.join('')}</g>` };
}

/** Upon the axis, below the label. */
function bars({ low, high, levels }: Extract<Strip, { kind: 'bins' }>, scale: Scale): Peers {
  const axis = 52;
  const [from, to] = [placeNumber(low, scale), placeNumber(high, scale)];
  const width = (to - from) / levels.length;
  const round = (percent: number): number => Math.round(percent * 100) / 100;
  const rects = levels.map((level, bin) => {
    const [x, tall] = [round(from + bin * width), level * 3];
    return level === 0
      ? ''
      : `<rect x="${x}%" width="${round(width * 0.86)}%" y="${axis - tall}" height="${tall}"></rect>`;
  });
  return { axis, peersSvg: `<g class="k-bars">${rects.join('')}</g>` };
}
