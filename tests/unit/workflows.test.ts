import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const FILES = [
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
  ...readdirSync('.workflow').map((name) => `.workflow/${name}`),
  '.gitlab-ci.yml',
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Every text of a YAML document that is run by a shell: under `run`, `script` or `commands`. */
function commandsIn(value: unknown, isCommand = false): readonly string[] {
  if (typeof value === 'string')
    return isCommand ? value.split('\n').filter((line) => line.trim() !== '') : [];
  if (Array.isArray(value)) return value.flatMap((one) => commandsIn(one, isCommand));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    commandsIn(one, ['run', 'script', 'commands'].includes(key)),
  );
}

const commandsOf = (file: string): readonly string[] => commandsIn(load(readFileSync(file, 'utf8')));

describe.each(FILES)('the pipeline %s', (file) => {
  it('runs only commands that the project has', () => {
    const named = commandsOf(file).flatMap((line) =>
      [...line.matchAll(/npm (?:run (?:-s )?([\w:]+)|(test))/g)].map(
        ([, script, test]) => script ?? test ?? '',
      ),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  it('installs what the lock file says before anything else', () => {
    const first = commandsOf(file).find((line) => line.includes('npm '));
    expect(first).toBe('npm ci');
  });
});

describe('the pipelines of a bureau', () => {
  it.each(FILES.filter((file) => !file.endsWith('/ci.yml')))('%s runs no test of the program', (file) => {
    expect(commandsOf(file).filter((line) => /npm (?:run )?test\b/.test(line))).toEqual([]);
  });

  it('publishes on three hosts by the same commands', () => {
    const made = ['.github/workflows/publish.yml', '.gitlab-ci.yml', '.workflow/publish.yml'].map((file) =>
      commandsOf(file)
        .filter((line) => /npm run (?:build|verify)/.test(line))
        .map((line) => line.replace(/^AS_OF=today /, ''))
        .filter((line) => !line.includes('--same-as')),
    );
    for (const lines of made) {
      expect(lines).toContain('npm run build');
      expect(lines).toContain('npm run verify -- --write dist');
    }
  });

  it('lets readers report the same two things on each of them', () => {
    const names = (folder: string): readonly string[] => readdirSync(folder).sort();
    expect(names('.gitlab/issue_templates')).toEqual(['数据有误.md', '网站故障.md']);
    expect(names('.gitee/ISSUE_TEMPLATE')).toEqual(['数据有误.md', '网站故障.md']);
    const forms = ['data-error.yml', 'site-fault.yml'].map(
      (name) => load(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as { readonly name: string },
    );
    expect(forms.map(({ name }) => name)).toEqual(['数据有误', '网站故障']);
    expect(existsSync('.github/CODEOWNERS')).toBe(true);
  });
});
