import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page of ours, taken apart: what stands in its `main`, and the frame around that. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

const TITLE = /<title>(.*?)<\/title>/s;
const DESCRIPTION = /<meta name="description" content="(.*?)">/s;

export function pageParts(html: string): PageParts {
  const opening = /<main\b[^>]*>/.exec(html);
  const end = html.lastIndexOf('</main>');
  if (opening === null || end === -1) throw new Error(`a page without <main>: ${html.slice(0, 200)}`);
  const start = opening.index + opening[0].length;
  return {
    title: TITLE.exec(html)?.[1] ?? '',
    description: DESCRIPTION.exec(html)?.[1] ?? '',
    before: html.slice(0, start),
    body: html.slice(start, end),
    after: html.slice(end),
  };
}

/** A template of Hugo's with the head and frame of a page; title, description and body are those of each page. */
export function hugoLayout({ before, after }: PageParts): string {
  const head = literal(before)
    .replace(TITLE, () => '<title>{{ .Title | safeHTML }}</title>')
    .replace(DESCRIPTION, () => '<meta name="description" content="{{ .Description | safeHTML }}">');
  return `${head}{{ .Content }}${literal(after)}`;
}

/** Hugo would take two braces for an instruction. */
const literal = (html: string): string => html.replaceAll('{{', '{{ "{{" }}');

/** A content file of Hugo's: HTML with a head in JSON is passed through as it is. */
export function hugoContent({ title, description, body }: PageParts, url: string, type: string): string {
  return `${JSON.stringify({ title, description, url, type })}\n${body}`;
}

const KINDS = [
  { type: 'kindergarten', file: 'index.html', address: '' },
  { type: 'poster', file: 'poster/index.html', address: 'poster/' },
] as const;

const CONFIGURATION = `baseURL = "https://www.example.gov.cn/"
languageCode = "zh-CN"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

/** Writes a site of Hugo's with every kindergarten's page and 公示牌 of a site of ours; returns how many pages it has. */
export function writeHugoSite(site: string, folder: string): number {
  const kindergartens = join(site, 'kindergartens');
  const codes = readdirSync(kindergartens).filter((name) => /^\d{10}$/.test(name));
  write(join(folder, 'config.toml'), CONFIGURATION);
  let pages = 0;
  for (const { type, file, address } of KINDS) {
    const layout = join(folder, 'layouts', type, 'single.html');
    for (const code of codes) {
      const page = join(kindergartens, code, file);
      if (!existsSync(page)) continue;
      const parts = pageParts(readFileSync(page, 'utf8'));
      if (!existsSync(layout)) write(layout, hugoLayout(parts));
      const content = hugoContent(parts, `/kindergartens/${code}/${address}`, type);
      write(join(folder, 'content', type, `${code}.html`), content);
      pages += 1;
    }
  }
  return pages;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
