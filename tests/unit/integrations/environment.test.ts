import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  collectionFolder,
  publishedAddress,
  readBuildEnvironment,
  settleEnvironment,
} from '../../../src/integrations/environment.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'environment-'));
  mkdirSync(join(folder, 'bureau/data'), { recursive: true });
  mkdirSync(join(folder, 'bureau/content/notices'), { recursive: true });
  mkdirSync(join(folder, 'bare/data'), { recursive: true });
  writeFileSync(
    join(folder, 'bureau/data/site.json'),
    '\uFEFF{"siteUrl":"https://jyj.example.gov.cn","basePath":"kg"}',
  );
  writeFileSync(join(folder, 'bare/data/site.json'), '{ broken');
});
afterAll(() => rmSync(folder, { recursive: true }));

const bureau = (): string => join(folder, 'bureau/data');
const bare = (): string => join(folder, 'bare/data');

describe('the environment of a build', () => {
  it('takes data, content and dist of the project when nothing is said', () => {
    const environment = readBuildEnvironment({});
    expect(environment.dataDir).toBe(join(environment.projectDir, 'data'));
    expect(environment.contentDir).toBe(join(environment.projectDir, 'content'));
    expect(environment.outDir).toBe(join(environment.projectDir, 'dist'));
  });

  it('reads address and sub-path from site.json, with or without a mark at its start', () => {
    const environment = readBuildEnvironment({ DATA_DIR: bureau() });
    expect(environment.siteUrl).toBe('https://jyj.example.gov.cn');
    expect(environment.basePath).toBe('/kg/');
  });

  it('lets SITE_URL and BASE_PATH win over site.json', () => {
    const environment = readBuildEnvironment({
      DATA_DIR: bureau(),
      SITE_URL: 'https://other.example.gov.cn',
      BASE_PATH: '/',
    });
    expect(environment.siteUrl).toBe('https://other.example.gov.cn');
    expect(environment.basePath).toBe('/');
  });

  it('leaves a broken site.json to the check', () => {
    const environment = readBuildEnvironment({ DATA_DIR: bare() });
    expect(environment.siteUrl).toBeUndefined();
    expect(environment.basePath).toBe('/');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readBuildEnvironment({ AS_OF: ' ' }).asOf).toBeUndefined();
  });

  it('keeps a cache for each bureau', () => {
    const own = readBuildEnvironment({}).cacheDir;
    const first = readBuildEnvironment({ DATA_DIR: bureau() }).cacheDir;
    const second = readBuildEnvironment({ DATA_DIR: bare() }).cacheDir;
    expect(new Set([own, first, second]).size).toBe(3);
  });
});

describe('the texts of a foreign bureau', () => {
  it('are read from the content folder beside its data', () => {
    const environment = readBuildEnvironment({ DATA_DIR: bureau() });
    expect(collectionFolder(environment, 'notices')).toBe(join(folder, 'bureau/content/notices'));
  });

  it('are never the notices or plans of this project', () => {
    const environment = readBuildEnvironment({ DATA_DIR: bare() });
    expect(collectionFolder(environment, 'notices')).toBeUndefined();
    expect(collectionFolder(environment, 'plans')).toBeUndefined();
  });

  it('are joined by the guides, help, pages and methodology of this project', () => {
    const environment = readBuildEnvironment({ DATA_DIR: bare() });
    expect(collectionFolder(environment, 'guides')).toBe(join(environment.projectDir, 'content/guides'));
    expect(collectionFolder(environment, 'indicators')).toBe(
      join(environment.projectDir, 'content/indicators'),
    );
  });
});

describe('an address from outside', () => {
  it('names the variable, its value and what to write', () => {
    expect(() => readBuildEnvironment({ SITE_URL: 'www.example.gov.cn' })).toThrow(
      '环境变量 SITE_URL 的值是“www.example.gov.cn”，这里只填协议和域名，不带路径、参数和账号，写成 https://www.example.gov.cn 的样子',
    );
    expect(() => readBuildEnvironment({ BASE_PATH: '/kg/../' })).toThrow(
      '环境变量 BASE_PATH 的值是“/kg/../”，这里要填网站所在的子目录',
    );
  });

  it('is left to the check where site.json has a wrong one', () => {
    writeFileSync(
      join(folder, 'bare/data/site.json'),
      '{"siteUrl":"www.example.gov.cn","basePath":"/a\\"b/"}',
    );
    const { siteUrl, basePath } = readBuildEnvironment({ DATA_DIR: bare() });
    expect(siteUrl).toBeUndefined();
    expect(basePath).toBe('/');
  });

  it('wins over what was examined', () => {
    const examined = { siteUrl: 'https://a.gov.cn', basePath: '/a/' };
    expect(publishedAddress(examined, { BASE_PATH: 'b' })).toEqual({
      siteUrl: 'https://a.gov.cn',
      basePath: '/b/',
    });
  });
});

describe('the environment of a running build', () => {
  it('is what everything in the process reads, until it ends', () => {
    const settled = { ...readBuildEnvironment({}), basePath: '/examined/', examinedTexts: '/cache/content' };
    settleEnvironment(settled);
    try {
      expect(readBuildEnvironment()).toBe(settled);
      expect(collectionFolder(readBuildEnvironment(), 'notices')).toBe('/cache/content/notices');
    } finally {
      settleEnvironment(undefined);
    }
    expect(readBuildEnvironment().examinedTexts).toBeUndefined();
  });
});
