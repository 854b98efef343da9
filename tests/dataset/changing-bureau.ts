import { execFileSync } from 'node:child_process';
import { BureauFolder } from './building.ts';

/** A bureau whose data folder is in a repository of its own, as at a bureau: every commit is a publication of a day that the test names. */
export class ChangingBureau extends BureauFolder {
  constructor(folder: string) {
    super(folder);
    this.#git('init', '--quiet', '--initial-branch=main');
    this.write('.gitignore', '/cache*\n/www*\n');
  }

  /** Publishes what the files hold now; returns the commit. */
  publish(day: string): string {
    const at = `${day}T10:00:00+08:00`;
    this.#git('add', '--all');
    this.#git(
      '-c',
      `user.name=教体局`,
      '-c',
      'user.email=jtj@example.gov.cn',
      'commit',
      '--quiet',
      '-m',
      day,
      {
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
      },
    );
    return this.#git('rev-parse', 'HEAD').trim();
  }

  #git(...args: readonly (string | Readonly<Record<string, string>>)[]): string {
    const words = args.filter((arg) => typeof arg === 'string');
    const variables = Object.assign({}, ...args.filter((arg) => typeof arg !== 'string'));
    const env = { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };
    return execFileSync('git', ['-C', this.folder, ...words], {
      encoding: 'utf8',
      env: { ...env, ...variables },
    });
  }
}

/**
 * Four publications of the smallest bureau: the first, a telephone and a fee to come, an address without a place to break, and at last the
 * places of the other kindergarten. Returns their commits.
 */
export function publishedFourTimes(bureau: ChangingBureau): readonly string[] {
  const first = bureau.publish('2026-03-02');
  bureau.edit('data/kindergartens.csv', '000-1234568', '000-1234599');
  bureau.write(
    'data/fees.csv',
    bureau
      .read('data/fees.csv')
      .replace('2025-08-26,\n9900112346,服务性收费', '2025-08-26,2026-08-31\n9900112346,服务性收费')
      .concat(
        '9900112346,保育教育费,保育教育费,全部,2026-09-01,690,元/生·月,一日生活与保育教育活动,示发改〔2026〕9号,整月未出勤的全退。,,2026-08-20,\n',
      ),
  );
  const second = bureau.publish('2026-08-26');
  bureau.edit('data/kindergartens.csv', '云溪镇滨河路6号', `云溪镇滨河路16号（${'x'.repeat(120)}）`);
  const third = bureau.publish('2026-08-26');
  bureau.edit('data/kindergartens.csv', ',不适用,270,在办', ',不适用,300,在办');
  const fourth = bureau.publish('2026-09-21');
  return [first, second, third, fourth];
}
