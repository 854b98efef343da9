import type { Site } from '../domain/site.ts';
import { inlineHash } from './early-script.ts';

/** The style of a site's accent, with the hash by which its pages admit it. */
export interface Accent {
  readonly style: string;
  readonly hash: ReturnType<typeof inlineHash>;
}

const known = new WeakMap<Site, Accent | null>();

/** The accent of a site, worked out once for all its pages; null where it has none. */
export function accentOf(site: Site): Accent | null {
  const before = known.get(site);
  if (before !== undefined) return before;
  const style = site.theme.accent === '' ? null : accentStyle(site.theme.accent);
  const accent = style === null ? null : { style, hash: inlineHash(style) };
  known.set(site, accent);
  return accent;
}

/**
 * The bureau's own accent (`theme.accent` of site.json), made safe: moved towards black or white, its hue kept, until it
 * reads on paper and on wash at 7:1 in light mode and on dark paper in dark mode. Null where the colour is not #rrggbb.
 */
export function accentStyle(accent: string): string | null {
  const colour = parseHex(accent);
  if (colour === null) return null;
  const light = towards(colour, [0, 0, 0], LIGHT_WASH);
  const dark = towards(colour, [255, 255, 255], DARK_WASH);
  const lightRules = `--accent:${hex(light)};--accent-wash:${hex(blend(light, LIGHT_PAPER, 0.11))}`;
  const darkRules = `--accent:${hex(dark)};--accent-wash:${hex(blend(dark, DARK_PAPER, 0.2))}`;
  return (
    `:root{${lightRules}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${darkRules}}}` +
    `@media screen{:root[data-theme=dark]{${darkRules}}}`
  );
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrastRatio(first: string, second: string): number {
  const a = parseHex(first);
  const b = parseHex(second);
  if (a === null || b === null) throw new RangeError(`not a colour: ${first} ${second}`);
  return contrast(a, b);
}

type Rgb = readonly [number, number, number];

// The papers and washes of tokens.css.
const LIGHT_PAPER: Rgb = [252, 251, 248];
const LIGHT_WASH: Rgb = [243, 241, 234];
const DARK_PAPER: Rgb = [21, 23, 20];
const DARK_WASH: Rgb = [30, 33, 29];
const READABLE = 7;

function towards(colour: Rgb, pole: Rgb, ground: Rgb): Rgb {
  for (let step = 0; step <= 20; step += 1) {
    const shade = blend(pole, colour, step / 20);
    if (contrast(shade, ground) >= READABLE) return shade;
  }
  return pole;
}

function blend(over: Rgb, under: Rgb, share: number): Rgb {
  const mix = (a: number, b: number) => Math.round(a * share + b * (1 - share));
  return [mix(over[0], under[0]), mix(over[1], under[1]), mix(over[2], under[2])];
}

function contrast(a: Rgb, b: Rgb): number {
  const [dim, bright] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function parseHex(colour: string): Rgb | null {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (match === null) return null;
  const [, red = '', green = '', blue = ''] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function hex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
