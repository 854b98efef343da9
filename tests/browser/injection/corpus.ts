/**
 * What somebody may write into a text so that it becomes a program, markup, a formula or another address. No part holds a space, a comma or
 * a semicolon: columns that hold lists or addresses take it whole.
 */
const BREAKERS = [
  `"'><script>ran('script')</script>`,
  `<img/src=//evil.example/image/onerror=ran('image')>`,
  `<svg/onload=ran('drawing')>`,
  `</script></title></textarea></style></template>`,
  `<script>ran('closed')</script>`,
  `]]>--><!--`,
  `{ran('braces')}{{ran('twice')}}\${ran('dollar')}`,
  `&lt&#60&copy`,
  `<x-injected/onclick=ran('click')>`,
  `"onmouseover="ran('quote')"`,
  `'onfocus='ran('apostrophe')'autofocus='`,
  `expression(ran('style'))url(javascript:ran('url'))`,
  `\\u003cscript\\u003e\\x3c%3Cscript%3E`,
];

const [START, END] = ['⟪', '⟫'] as const;

/** All of it, as somebody might type it into a box or an address. */
export const MARKUP = `${START}${BREAKERS.join('')}${END}`;

/** As many of them as a text of at most `room` characters holds, other ones in each variant; between two marks by which they are found again in a page. */
function markupOf(variant: number, room: number): string {
  const chosen = [0, 4, 9].map((step) => BREAKERS[(variant + step) % BREAKERS.length] ?? '');
  const fitting = chosen.filter(
    (_, index) => index === 0 || chosen.slice(0, index + 1).join('').length <= room,
  );
  return `${START}${fitting.join('')}${END}`;
}

/** As paragraphs of a Markdown text, where the marks would be parted by what Markdown makes of it. */
export const PROSE: readonly string[] = BREAKERS;

/** Links and pictures of a Markdown text that run a program where they are followed or shown. */
export const PROSE_LINKS: readonly string[] = [
  `[link](javascript:ran('link'))`,
  `[link](<java\tscript:ran('tab')>)`,
  `[link](&#106;avascript:ran('entity'))`,
  `[link](vbscript:ran('basic'))`,
  `[link](data:text/html,<script>ran('data')</script>)`,
  `![picture](javascript:ran('picture'))`,
  `<javascript:ran('automatic')>`,
  `[link](https://example.invalid/"onclick="ran('quote'))`,
];

/** What does its harm at the beginning of a text: formulas, addresses, paths, characters that deceive. */
const LEADS = [
  `=cmd|'/C calc'!A0`,
  '+1+',
  '-1-',
  '@SUM(1)',
  '＝1＋',
  '\t=1+',
  `javascript:ran('address')//`,
  `data:text/html,<script>ran('data')</script>`,
  `vbscript:ran('basic')//`,
  '//evil.example/',
  `https://evil.example/`,
  '../../../',
  '%2e%2e%2f',
  '..\\..\\',
  '\u202E',
  '\u2028',
  '__proto__',
] as const;

/** The same for a text that is never shown as it stands, such as several telephone numbers: nothing tells it from others in a page. */
export const unmarked = (text: string): string => text.replaceAll(START, '').replaceAll(END, '');

/** How many variants of a text there are. */
export const VARIANTS = LEADS.length;

/** Characters that a column takes where nothing else is said, and those kept for the text itself and what stands before it. */
const USUAL = 200;
/** Those of a name. */
export const NAME = 100;
const RESERVED = 50;

/** A text of at most `max` characters made hostile: equal texts of one variant stay equal, so that what refers to another by name still does. */
export const hostile = (text: string, variant: number, max = USUAL): string =>
  `${LEADS[variant % VARIANTS] ?? ''}${text}${markupOf(variant, max - RESERVED)}`;

/** Every hostile part that a text may have. */
export const MARKUPS: readonly string[] = LEADS.flatMap((_, variant) =>
  [USUAL, NAME, RESERVED].map((max) => markupOf(variant, max - RESERVED)),
);

/** Whether what a page shows holds the hostile part of some text, letter by letter. */
export function showsHostile(shown: string): boolean {
  return MARKUPS.some((markup) => shown.includes(markup));
}
