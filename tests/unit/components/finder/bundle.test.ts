import { describe, expect, it } from 'vitest';
import { bundleOf } from '../bundle-of.ts';

describe('the script of the finder', () => {
  const bundle = bundleOf('src/components/finder/start-finder.client.ts');
  const inFolder = (folder: string): readonly string[] => bundle.filter((file) => file.startsWith(folder));

  it('runs the same matcher and rows as the build', () => {
    expect(bundle).toContain('src/search/find/match/match.ts');
    expect(bundle).toContain('src/components/finder/result-row.ts');
  });

  it('gets facts as data, never their definitions', () => {
    expect(inFolder('src/facts/')).toEqual([]);
    expect(inFolder('src/profile/')).toEqual([]);
  });

  it('leaves what is done once to the build', () => {
    expect(inFolder('src/search/find/build/')).toEqual([]);
  });
});

describe('the script of the search page', () => {
  const bundle = bundleOf('src/components/search/site-search.client.ts');

  it('brings the matcher only when somebody asks', () => {
    expect(bundle.filter((file) => file.startsWith('src/search/find/'))).toEqual([]);
    expect(bundle.filter((file) => file.endsWith('/kindergartens.client.ts'))).toEqual([]);
  });

  it('has the finder’s own matcher, files and rows then', () => {
    const asked = bundleOf('src/components/search/kindergartens.client.ts');
    expect(asked).toContain('src/search/find/match/match.ts');
    expect(asked).toContain('src/components/finder/downloads.client.ts');
    expect(asked).toContain('src/components/finder/result-row.ts');
    expect(asked.filter((file) => file.startsWith('src/search/find/build/'))).toEqual([]);
  });
});
