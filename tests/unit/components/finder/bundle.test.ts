import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** What a file imports for more than its types. */
function valueImports(path: string): readonly string[] {
  const tree = ts.createSourceFile(path, readFileSync(`${root}/${path}`, 'utf8'), ts.ScriptTarget.Latest);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    return [posix.join(posix.dirname(path), statement.moduleSpecifier.text)];
  });
}

/** Every file that a script brings into the reader's browser. */
function bundleOf(entry: string): readonly string[] {
  const reached = [entry];
  // The array grows while it is walked.
  for (const file of reached) {
    for (const target of valueImports(file)) if (!reached.includes(target)) reached.push(target);
  }
  return reached;
}

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
