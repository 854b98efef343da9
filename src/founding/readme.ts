/** Passages of `data/README.md` that speak of the made-up data stand between these. */
const DEMO_PASSAGE = /\n?<!-- 演示 -->[\s\S]*?<!-- 演示完 -->\n?/g;

/** `data/README.md` for a bureau of one's own: without what it says of the made-up data. */
export function ownReadme(readme: string): string {
  return `${readme.replace(DEMO_PASSAGE, '').trimEnd()}\n`;
}
