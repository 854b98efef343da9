import { type Answers, answered, QUESTIONS } from '../../founding/index.ts';
import type { Terminal } from '../terminal.ts';

/** Somebody who can be asked. */
export interface Asked extends Pick<Terminal, 'ask'> {
  /** Shows a text. */
  readonly say: (text: string) => void;
}

/** What was given as flags, by key of the question. */
export type Given = Readonly<Partial<Record<keyof Answers, string>>>;

/** All answers; or why there are none, a line each. */
export type Heard = { readonly answers: Answers } | { readonly faults: readonly string[] };

/** The answers that flags give, without asking. What is left out takes what stands for no answer. */
export function heardFromFlags(given: Given): Heard {
  const faults: string[] = [];
  let known: Partial<Answers> = {};
  for (const question of QUESTIONS) {
    const text = given[question.key] ?? question.unanswered(known);
    // What rests on an answer that is missing is told when that one is there.
    if (text === null && question.key === 'bureau') continue;
    const next = answered(known, question, text ?? '');
    if ('fault' in next) faults.push(`--${question.key}：${next.fault}`);
    else known = next.value;
  }
  return faults.length > 0 ? { faults } : { answers: known as Answers };
}

/** Asks for what flags do not give, and again where an answer cannot be taken. Null where the asked one leaves. */
export async function heardFromAsking(given: Given, asked: Asked): Promise<Answers | null> {
  let known: Partial<Answers> = {};
  for (const question of QUESTIONS) {
    const { key, label, hint, isLong } = question;
    let kept: readonly string[] = [];
    for (let text = given[key] ?? null; ; text = null) {
      const unanswered = question.unanswered(known);
      const prompt = promptOf(label, hint, unanswered);
      text ??= await (isLong ? severalLines(prompt, asked) : asked.ask(prompt));
      if (text === null) return null;
      const whole = [...kept, text].join('\n');
      const next = answered(known, question, whole.trim() === '' ? (unanswered ?? '') : whole);
      if ('value' in next) {
        known = next.value;
        break;
      }
      asked.say(`${next.fault}\n`);
      if (isLong) kept = soundLines(whole, (lines) => 'value' in answered(known, question, lines));
      if (kept.length > 0)
        asked.say(`其余 ${kept.length} 行记下了，只要重写上面有错的；以后再补的，直接按回车。\n`);
    }
  }
  return known as Answers;
}

/** The lines that can be taken, each by itself and beside each other: those that are wrong are asked for alone. */
function soundLines(text: string, isTaken: (lines: string) => boolean): readonly string[] {
  const lines = text.split(/[\n;；]/).filter((line) => line.trim() !== '' && isTaken(line));
  return lines.filter((line, at) =>
    lines.every((other, index) => index === at || isTaken(`${line}\n${other}`)),
  );
}

function promptOf(label: string, hint: string, unanswered: string | null): string {
  const enter = unanswered === null ? '' : unanswered === '' ? '；不填按回车' : `；按回车就用“${unanswered}”`;
  return `${label}（${hint}${enter}）：`;
}

/** Lines up to an empty one. */
async function severalLines(prompt: string, asked: Asked): Promise<string | null> {
  asked.say(`${prompt}\n写完再按一次回车。\n`);
  const lines: string[] = [];
  for (;;) {
    const line = await asked.ask('  ');
    if (line === null) return lines.length === 0 ? null : lines.join('\n');
    if (line.trim() === '') return lines.join('\n');
    lines.push(line);
  }
}
