import { type Answers, answered, QUESTIONS } from '../../founding/index.ts';
import { tidy } from '../../dataset/read/width.ts';
import type { Terminal } from '../terminal.ts';
import { isNo, isYes } from '../yes.ts';

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
    const next = await askedOne(question, known, asked, given[question.key] ?? null);
    if (next === null) return null;
    known = next;
  }
  return known as Answers;
}

type AnyQuestion = (typeof QUESTIONS)[number];

/** Answers with one more among them; `given`: what it was answered with already. */
async function askedOne(
  question: AnyQuestion,
  known: Partial<Answers>,
  asked: Asked,
  given: string | null = null,
): Promise<Partial<Answers> | null> {
  const { label, hint, isLong } = question;
  let kept: readonly string[] = [];
  for (let text = given; ; text = null) {
    const unanswered = question.unanswered(known);
    const prompt = promptOf(label, hint, unanswered);
    text ??= await (isLong ? severalLines(prompt, asked) : asked.ask(prompt));
    if (text === null) return null;
    const whole = [...kept, text].join('\n');
    const next = answered(known, question, whole.trim() === '' ? (unanswered ?? '') : whole);
    if ('value' in next) return next.value;
    asked.say(`${next.fault}\n`);
    if (isLong) kept = soundLines(whole, (lines) => 'value' in answered(known, question, lines));
    if (kept.length > 0)
      asked.say(`其余 ${kept.length} 行记下了，只要重写上面有错的；以后再补的，直接按回车。\n`);
  }
}

/**
 * The answers once they are agreed to: one that is named is asked for again, and anything else that is neither a yes nor a no is asked what it
 * means, since all that was typed would be lost. Null where they are not agreed to.
 */
export async function agreedAnswers(answers: Answers, asked: Asked): Promise<Answers | null> {
  let known = answers;
  asked.say(summaryOf(known));
  for (;;) {
    const reply = await asked.ask(
      '都对吗？写“是”就写入；哪一项不对，写它的名称（例如“办公电话”）重填；写“否”不写入：',
    );
    if (reply === null || isNo(reply)) return null;
    if (isYes(reply)) return known;
    const question = QUESTIONS.find(({ label, key }) => [label, key].includes(tidy(reply)));
    if (question === undefined) {
      asked.say('没有看懂，上面的回答都还在。');
      continue;
    }
    const next = await askedOne(question, known, asked);
    const whole = next === null ? null : await withTownsOf(next as Answers, asked);
    if (whole === null) return null;
    known = whole;
    asked.say(summaryOf(known));
  }
}

/** Towns stand below the code of their county: with another code those that are not are asked for again. */
async function withTownsOf(answers: Answers, asked: Asked): Promise<Answers | null> {
  const question = QUESTIONS.find(({ key }) => key === 'towns');
  if (question === undefined) return answers;
  return (await askedOne(question, answers, asked, townsText(answers))) as Answers | null;
}

function townsText({ towns }: Answers): string {
  return towns.map(({ name, code }) => `${name} ${code}`).join('\n');
}

/** What is to be written, a line each. */
export function summaryOf(answers: Answers): string {
  const lines = QUESTIONS.map(
    ({ key, label }) => `  ${label}：${answerText(answers, key, '、') || '（空着，以后补）'}`,
  );
  return `\n要写入的是：\n${lines.join('\n')}\n`;
}

/** The command that gives the same answers again. */
export function commandOf(answers: Answers): string {
  const flags = QUESTIONS.flatMap(({ key }) => {
    const text = answerText(answers, key, '；');
    return text === '' ? [] : [`--${key} ${/^[\p{L}\p{N}:/._-]+$/u.test(text) ? text : `"${text}"`}`];
  });
  return `npm run init -- ${flags.join(' ')} --yes`;
}

function answerText(answers: Answers, key: keyof Answers, separator: string): string {
  return key === 'towns' ? townsText(answers).replaceAll('\n', separator) : answers[key];
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
