import { describe, expect, it } from 'vitest';
import { sortHanded } from '../../../src/checker/handed.ts';
import { handedFile } from './builders.ts';

function sorted(...paths: readonly string[]) {
  const { roles, refusals } = sortHanded(paths.map((path) => handedFile(path, 'x')));
  return { ...Object.fromEntries(roles.map(({ path, role }) => [path, role])), refusals };
}

describe('what files are taken for', () => {
  it('takes a folder with site.json for a data folder, whole, and what lies in its hidden folders', () => {
    const { folder } = sortHanded(
      ['data/site.json', 'data/fees.csv', 'data/附件.pdf', 'data/.import/记忆.csv', 'data/.git/HEAD'].map(
        (path) => handedFile(path, 'x'),
      ),
    );
    expect([...(folder?.files.keys() ?? [])]).toEqual(['fees.csv', 'site.json', '附件.pdf']);
    expect([...(folder?.hidden.keys() ?? [])]).toEqual(['.import/记忆.csv']);
  });

  it('finds it in a repository, with the texts beside it', () => {
    expect(
      sorted('仓库/data/site.json', '仓库/data/fees.csv', '仓库/content/notices/a.mdx', '仓库/README.md'),
    ).toEqual({
      '仓库/data/site.json': 'folder',
      '仓库/data/fees.csv': 'folder',
      '仓库/content/notices/a.mdx': 'text',
      '仓库/README.md': 'left',
      refusals: [],
    });
  });

  it('takes a folder with the list of kindergartens for one too, so that site.json is missed', () => {
    expect(sorted('data/kindergartens.csv', 'data/fees.csv')).toEqual({
      'data/kindergartens.csv': 'folder',
      'data/fees.csv': 'folder',
      refusals: [],
    });
  });

  it('takes tables that came by themselves for tables, in a folder without the list too', () => {
    expect(sorted('kindergartens.csv', '这个月/fees.csv', '这个月/staffing.csv')).toEqual({
      'kindergartens.csv': 'table',
      '这个月/fees.csv': 'table',
      '这个月/staffing.csv': 'table',
      refusals: [],
    });
  });

  it('takes the rest of what a spreadsheet opens for office sheets, also beside the files of a data folder', () => {
    expect(
      sorted('site.json', 'fees.csv', '收费公示表.xlsx', '教职工.csv', '~$收费公示表.xlsx', '说明.pdf'),
    ).toEqual({
      'site.json': 'folder',
      'fees.csv': 'folder',
      '收费公示表.xlsx': 'sheet',
      '教职工.csv': 'sheet',
      '~$收费公示表.xlsx': 'left',
      '说明.pdf': 'left',
      refusals: [],
    });
  });

  it('knows a list of questions that comes back', () => {
    expect(sorted('待问清单.xlsx', '待问清单(1).csv')).toEqual({
      '待问清单.xlsx': 'list',
      '待问清单(1).csv': 'list',
      refusals: [],
    });
  });

  it('says of two data folders, two sheets of one name, and packed files what to do', () => {
    expect(sorted('甲/site.json', '乙/site.json')).toMatchObject({
      refusals: ['有两个数据文件夹：乙/和 甲/。一次只能看一个，请只交其中一个。'],
    });
    expect(sorted('一/收费.csv', '二/收费.csv')).toMatchObject({
      refusals: ['有两个文件都叫 收费.csv，清单里分不清说的是哪一个。请把其中一个改名。'],
    });
    expect(sorted('一/fees.csv', '二/fees.csv')).toMatchObject({
      refusals: ['有两个文件都叫 fees.csv，清单里分不清说的是哪一个。请把其中一个改名。'],
    });
    expect(sorted('表.zip', '通知.docx')).toMatchObject({
      refusals: [
        '表.zip 是压缩包。请先解开，再把里面的表一个个交来。',
        '通知.docx 是文档，不是表格。请把里面的表格复制到 WPS 表格里，核对后存为 xlsx，再交来。',
      ],
    });
  });
});
