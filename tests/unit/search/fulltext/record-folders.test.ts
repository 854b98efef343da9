import { describe, expect, it } from 'vitest';
import { folderOfRecord, recordFolders } from '../../../../src/search/fulltext/record-folders.ts';

describe('the indexes that hold the kindergartens', () => {
  it('are that of the texts, up to five thousand', () => {
    expect(recordFolders(0)).toEqual(['']);
    expect(recordFolders(5_000)).toEqual(['']);
  });

  it('are several, of more', () => {
    expect(recordFolders(5_001)).toEqual(['kindergartens-1/', 'kindergartens-2/']);
    expect(recordFolders(20_000)).toHaveLength(4);
  });

  it('hold about as many each', () => {
    const folders = recordFolders(20_000);
    const counts = new Map(folders.map((folder) => [folder, 0]));
    for (let at = 0; at < 20_000; at += 1) {
      const folder = folderOfRecord(`/kindergartens/${9900000000 + at}/`, folders);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(5_500);
  });

  it('hold a kindergarten in the same, whoever else there is', () => {
    const path = '/kindergartens/9900310001/';
    expect(folderOfRecord(path, recordFolders(6_000))).toBe(folderOfRecord(path, recordFolders(9_000)));
    expect(folderOfRecord(path, [''])).toBe('');
  });
});
