/** What clerks type for yes when a command asks whether to write. Anything else, and nothing, is no. */
const YES = /^(?:是|是的|对|对的|好|好的|行|可以|要|写|写入|确认|y|yes|ok)$/i;

/** Whether an answer is a yes; every command that asks takes the same words. Null where nobody answered. */
export function isYes(answer: string | null): boolean {
  return YES.test((answer ?? '').normalize('NFKC').replace(/[\s。.！!，,]+/g, ''));
}
