import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One file of `src/` as the rules see it. Paths count from the repository's root, with `/`. */
export interface SourceFile {
  readonly path: string;
  /** The first folder under `src/`; empty for a file directly in it. */
  readonly room: string;
  /** What it imports, statically, dynamically or as a type: a repository path, or a package's name as written. */
  readonly imports: readonly string[];
  /** Every use of something ambient: the clock, chance, the process. */
  readonly ambient: readonly string[];
}

const parsed = /\.(?:ts|mjs|js|astro)$/;

/** Every code file under `folder`, parsed. */
export function readSources(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && parsed.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Reads a file's imports and ambient uses; of an `.astro` file its frontmatter and its scripts. */
export function parseSource(path: string, text: string): SourceFile {
  const imports: string[] = [];
  const ambient: string[] = [];
  for (const code of path.endsWith('.astro') ? scriptsOfAstro(text) : [text]) {
    const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    visit(tree, (node) => {
      const specifier = specifierOf(node);
      if (specifier !== undefined) imports.push(resolveSpecifier(path, specifier));
      const use = ambientUseOf(node);
      if (use !== undefined) ambient.push(use);
    });
  }
  return { path, room: roomOf(path), imports, ambient };
}

/** `src/domain/money.ts` → `domain`; `src/content.config.ts` and packages → ''. */
export function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

function scriptsOfAstro(text: string): readonly string[] {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts];
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return textOf(node.arguments[0]);
  }
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function resolveSpecifier(importer: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ''));
}

const ambientMembers = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID']);

function ambientUseOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  if (ambientMembers.has(node.getText())) return node.getText();
  return ts.isIdentifier(node.expression) && node.expression.text === 'process' ? node.getText() : undefined;
}
