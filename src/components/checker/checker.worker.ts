import './newer-built-ins.ts';
import { bundle } from '../../checker/bundle.ts';
import { checkedView, takeView } from '../../checker/checked-view.ts';
import { type Checked, checkHanded } from '../../checker/check-handed.ts';
import { Problems } from '../../checker/problems.ts';
import { type PackedPublished, type Published, unpackPublished } from '../../checker/published.ts';
import { examinePublished, reviewChecked } from '../../checker/review-checked.ts';
import { parseIsoDate } from '../../domain/school-date.ts';
import { readBooks } from '../../sheets/read-books.ts';
import {
  type Asking,
  type Numbered,
  type NumberedTelling,
  PUBLISHED_NAME,
  type Telling,
} from './messages.ts';

/** The checker beside the page: the code of the commands, with the files of the page. It asks nothing of any server. */

interface Checking {
  readonly checked: Checked;
  readonly problems: Problems;
}

const published = loadPublished();
let present: Checking | null = null;

addEventListener('message', ({ data }: MessageEvent<Numbered>) => {
  const { number } = data;
  const tell: Tell = (telling) => postMessage({ ...telling, number } satisfies NumberedTelling);
  answer(data, tell).catch((error: unknown) =>
    tell({ kind: 'failed', words: `程序没有料到这样的文件：${String(error)}` }),
  );
});

type Tell = (telling: Telling) => void;

async function answer(asking: Asking, tell: Tell): Promise<void> {
  switch (asking.kind) {
    case 'check':
      return check(asking, tell);
    case 'problems':
      return tell({
        kind: 'problems',
        problems: present?.problems.of(asking.file, asking.severities, asking) ?? [],
      });
    case 'download':
      if (present === null) return;
      return tell({
        kind: 'download',
        bytes: await bundle(asking.what, present.checked, published),
      });
    default:
      return asking satisfies never;
  }
}

async function check(
  { files, answers, asOf }: Extract<Asking, { kind: 'check' }>,
  tell: Tell,
): Promise<void> {
  const day = parseIsoDate(asOf);
  if (day === null) return tell({ kind: 'failed', words: '请选一个检查的日子。' });
  const request = {
    handed: files,
    answers,
    published,
    asOf: day,
    tell: (words: string) => tell({ kind: 'progress', words }),
  };
  const checked = await checkHanded(request, readBooks);
  present = { checked, problems: new Problems(checked) };
  tell({ kind: 'checked', view: await checkedView(checked) });
  tell({ kind: 'take', take: takeView(checked, published) });
  tell({ kind: 'review', review: reviewChecked(checked, published) });
}

/** The data of the site; null where the page could not load them. */
function loadPublished(): Published | null {
  const packed = Reflect.get(globalThis, PUBLISHED_NAME) as PackedPublished | undefined;
  return packed === undefined ? null : unpackPublished(packed);
}

// What every check is compared with.
if (published !== null) examinePublished(published, published.publishedOn);
postMessage({
  number: 0,
  kind: 'ready',
  publishedOn: published?.publishedOn ?? null,
} satisfies NumberedTelling);
