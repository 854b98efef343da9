import { describe, expect, it } from 'vitest';
import { describeBuildError } from '../../../src/cli/build-error.ts';

const folders = { projectDir: '/kg', contentDir: '/kg/content', cacheDir: '/kg/node_modules/.astro' };
const failure = (message: string, fields: object): Error => Object.assign(new Error(message), fields);

describe('the description of a failed build', () => {
  it('names the line where the heading cannot be read', () => {
    const error = failure('missed comma', { loc: { file: '/kg/content/notices/a.mdx', line: 3 } });
    expect(describeBuildError(error, folders)).toEqual({
      message: '网页文字有错误。\ncontent/notices/a.mdx 第 3 行：格式有误：missed comma',
      exitCode: 1,
    });
  });

  it('names the text that was examined, not the copy that the build reads', () => {
    const error = failure('missed comma', {
      loc: { file: '/kg/node_modules/.astro/content/notices/a.mdx', line: 3 },
    });
    expect(describeBuildError(error, folders).message).toContain('\ncontent/notices/a.mdx 第 3 行：');
    const foreign = { ...folders, contentDir: '/bureau/content' };
    expect(describeBuildError(error, foreign).message).toContain('\n/bureau/content/notices/a.mdx 第 3 行：');
  });

  it('keeps the words of a fault that is told in Chinese, without the advice of the engine', () => {
    const error = failure('<Task no="1">：plan_tasks.csv 里没有方案 P1 的任务 1。', {
      id: '/kg/src/pages/plans/[slug]/index.astro',
      hint: 'This issue often occurs when your MDX component encounters runtime errors.',
    });
    expect(describeBuildError(error, folders).message).toBe(
      '生成网站时出错。\n<Task no="1">：plan_tasks.csv 里没有方案 P1 的任务 1。',
    );
  });

  it('says what the operating system refused', () => {
    const error = failure('EACCES: permission denied', { code: 'EACCES', path: '/srv/www' });
    expect(describeBuildError(error, folders)).toEqual({ message: '没有写入权限：/srv/www', exitCode: 2 });
  });

  it('shows no stack for a fault of the program', () => {
    const { message, exitCode } = describeBuildError(new Error('boom'), folders);
    expect(message).toBe('生成网站时出错。\nboom');
    expect(exitCode).toBe(2);
  });
});
