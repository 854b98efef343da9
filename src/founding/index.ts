/** A bureau of one's own, from a few answers: which are asked, what they mean, and the files that are made of them. */
export type { Answers, Town, Understood } from './answers.ts';
export { bureauFiles, type BureauFiles } from './bureau-files.ts';
export { answered, QUESTIONS } from './questions.ts';
