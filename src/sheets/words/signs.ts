const SIGN = /([√✓✔○◯〇●◎×✕╳☆★△▲])(?:表示|代表|为|[:：=])?(\p{Script=Han}{1,8})/gu;
/** 1为是，0为否: of numbers only where it is said so. */
const NUMBER = /(?<!\d)([01])(?:表示|代表|为|[:：=])(是|否|有|无|达标|(?:已|未|不|没)\p{Script=Han}{1,6})/gu;

/** What signs stand for, 是 or 否: √已落实, ○未落实; 1为是，0为否. */
export function signsIn(text: string): readonly (readonly [sign: string, answer: string])[] {
  return [...text.matchAll(SIGN), ...text.matchAll(NUMBER)].map(
    ([, sign = '', word = '']) => [sign, /未|无|不|没|否|缺|待/.test(word) ? '否' : '是'] as const,
  );
}

export function isLegend(text: string): boolean {
  return signsIn(text).length > 1;
}
