/** What clerks type for yes when a command asks whether to write. Anything else, and nothing, is no. */
const YES = /^(?:是|是的|对|对的|好|好的|行|可以|要|写|写入|确认|y|yes|ok)$/i;

/** Whether an answer is a yes; every command that asks takes the same words. Null where nobody answered. */
export function isYes(answer: string | null): boolean {
  return YES.test(bareWord(answer ?? ''));
}

const NO = /^(?:否|不|不是|不写|不写入|不要|不用|算了|取消|退出|n|no)$/i;

/** Whether an answer is a plain no, where one that is neither is asked for again. */
export function isNo(answer: string): boolean {
  return NO.test(bareWord(answer));
}

function bareWord(answer: string): string {
  return answer.normalize('NFKC').replace(/[\s。.！!，,]+/g, '');
}
