import type { ReviewOutline } from '../../changes/review/index.ts';
import type { Download } from '../../checker/download-names.ts';
import type { CheckedView, TakeView } from '../../checker/checked-view.ts';
import type { HandedFile } from '../../checker/handed.ts';
import type { ShownProblem } from '../../checker/problems.ts';
import type { Severity } from '../../dataset/issue.ts';
import type { AnswerLine } from '../../sheets/questions/given-answers.ts';

/** What the page asks of its worker. */
export type Asking =
  | {
      readonly kind: 'check';
      readonly files: readonly HandedFile[];
      readonly answers: readonly AnswerLine[];
      readonly asOf: string;
    }
  | {
      readonly kind: 'problems';
      readonly file: string;
      readonly severities: readonly Severity[];
      readonly from: number;
      readonly most: number;
    }
  | { readonly kind: 'download'; readonly what: Download };

/** What the worker tells. */
export type Telling =
  | {
      /** It can begin. `publishedOn`: of the site's data; null where they could not be loaded. */
      readonly kind: 'ready';
      readonly publishedOn: string | null;
    }
  | { readonly kind: 'progress'; readonly words: string }
  | { readonly kind: 'checked'; readonly view: CheckedView }
  | { readonly kind: 'take'; readonly take: TakeView }
  | { readonly kind: 'review'; readonly review: ReviewOutline | null }
  | { readonly kind: 'problems'; readonly problems: readonly ShownProblem[] }
  | { readonly kind: 'download'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly words: string };

/** What it tells with the number of what it answers. */
export type NumberedTelling = Telling & { readonly number: number };

/** A question or order to the worker with its number. */
export type Numbered = Asking & { readonly number: number };

/** The name under which the published data lie in the worker: a script puts them there. */
export const PUBLISHED_NAME = 'publishedData';
