import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));

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
export function bundleOf(entry: string): readonly string[] {
  const reached = [entry];
  // The array grows while it is walked.
  for (const file of reached) {
    for (const target of valueImports(file)) if (!reached.includes(target)) reached.push(target);
  }
  return reached;
}
