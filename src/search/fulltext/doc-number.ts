/** The number of a document, read apart: 示教体发〔2026〕52号. */
export interface DocNumber {
  /** 发文机关代字, 示教体发; empty where only year and number are said. */
  readonly issuer: string;
  /** Year and number, by which documents are looked up: `2026-52`. */
  readonly key: string;
}

/**
 * People write 〔2026〕52号 with any brackets or none, with spaces, with 年 and 第. Without brackets it is a number only where 号 stands behind:
 * 2026年9月 is none.
 */
const WRITTEN =
  /([\p{Script=Han}]*)\s*([〔[(【〈{]?)\s*((?:19|20)\d{2})\s*([〕\])】〉}]?)\s*年?\s*第?\s*(\d{1,4})(\s*号)?(?!\d)/gu;

/** Every document number that a text holds, in its order. The same reading for what is published and for what is asked. */
export function docNumbersIn(text: string): readonly DocNumber[] {
  // ［２０２６］ and （2026） become [2026] and (2026).
  return [...text.normalize('NFKC').matchAll(WRITTEN)].flatMap(
    ([, issuer = '', open = '', year = '', close = '', number = '', ends = '']) => {
      const isWritten = ends !== '' || (open !== '' && close !== '');
      return isWritten && Number(number) > 0 ? [{ issuer, key: `${year}-${Number(number)}` }] : [];
    },
  );
}

/**
 * Whether a document of this number may be meant: the issuers are the same, or one is written shorter, or with words before it (关于示教体发); any where no
 * issuer is asked for. A number without its issuer is nobody's.
 */
export function isMeant(asked: DocNumber, own: DocNumber): boolean {
  if (asked.key !== own.key) return false;
  if (asked.issuer === '' || own.issuer === '') return asked.issuer === '';
  return asked.issuer.endsWith(own.issuer) || own.issuer.endsWith(asked.issuer);
}

/** The number as official writing has it: 示教体发〔2026〕52号. */
export function writtenDocNumber({ issuer, key }: DocNumber): string {
  const [year = '', number = ''] = key.split('-');
  return `${issuer}〔${year}〕${number}号`;
}
