import { ELEMENT_NODE, type Node, TEXT_NODE, parse } from 'ultrahtml';
import { pageHtml } from '../../browser/site.ts';
import { Passage } from './passage.ts';

/** An element as a reader meets it: its words, and where it stands among the others of its page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its words, white space collapsed; the words of neighbouring elements are set apart by a space. */
  readonly text: string;
  readonly children: readonly PageElement[];
  /** Places in the order of the page: an element holds another when its places enclose the other's. */
  readonly opens: number;
  readonly closes: number;
}

const known = new Map<string, Passage>();

/** The main part of a built page. What is folded away (来源, ended standards) and what is drawn is left out. */
export function readPage(path: string): Passage {
  const page = known.get(path) ?? readMain(path);
  // The page of a kindergarten is read once; those of lists and registers by several readers.
  if (!/\/\d{10}\//.test(path)) known.set(path, page);
  return page;
}

function readMain(path: string): Passage {
  return passageOf(path, pageHtml(path));
}

/** The main part of a page that is handed over. */
export function passageOf(path: string, html: string): Passage {
  const main = find(parse(html) as Node, 'main');
  if (main === undefined) throw new Error(`${path}: the page has no main part`);
  const elements: PageElement[] = [];
  take(main, { place: 0 }, elements);
  return new Passage(
    path,
    elements.sort((one, other) => one.opens - other.opens),
  );
}

/** Elements that say nothing, or in a picture what stands in words beside it. */
const SILENT = new Set(['script', 'style', 'svg', 'template', 'datalist']);
/** Elements inside a word or a sentence. */
const WITHIN_WORDS = new Set(['wbr', 'mark']);
const FOLDED = /^(?:.{0,10}来源|已停止执行)/;

function take(node: Node, count: { place: number }, into: PageElement[]): PageElement | undefined {
  if (node.type !== ELEMENT_NODE || SILENT.has(node.name) || 'hidden' in node.attributes) return undefined;
  const opens = count.place;
  count.place += 1;
  const from = into.length;
  const children: PageElement[] = [];
  let text = '';
  for (const child of node.children as readonly Node[]) {
    if (child.type === TEXT_NODE) text += decoded(child.value);
    const element = take(child, count, into);
    if (element === undefined) continue;
    children.push(element);
    text += WITHIN_WORDS.has(element.tag) ? element.text : ` ${element.text} `;
  }
  if (node.name === 'details' && FOLDED.test(children[0]?.text ?? '')) {
    into.length = from;
    return undefined;
  }
  const element: PageElement = {
    tag: node.name,
    attributes: node.attributes,
    text: text.replace(/\s+/g, ' ').trim(),
    children,
    opens,
    closes: count.place,
  };
  count.place += 1;
  into.push(element);
  return element;
}

function find(node: Node, tag: string): Node | undefined {
  if (node.type === ELEMENT_NODE && node.name === tag) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children as readonly Node[]) {
    const found = find(child, tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

function decoded(text: string): string {
  return text.replace(/&([a-z]+|#\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
