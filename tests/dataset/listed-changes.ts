import { type Node, ELEMENT_NODE, parse, walkSync } from 'ultrahtml';
import { querySelectorAll } from 'ultrahtml/selector';

/** What a test needs of a change in `changes.json`. */
export interface OpenChange {
  readonly date: string;
  readonly commit: string;
  readonly code: string | null;
  readonly topic: string;
  readonly sentence: string;
}

/** A change as `listedChanges` reads it from a page, where the topic alone says 更正. */
export function asListed({ date, commit, topic, sentence }: OpenChange): string {
  return `${date} ${commit.slice(0, 10)} ${topic} ${sentence.replace(/^更正：/, '')}`;
}

function textOf(node: Node): string {
  const texts: string[] = [];
  walkSync(node, (one) => {
    if (one.type !== ELEMENT_NODE && 'value' in one) texts.push(String(one.value));
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** The changes that a page lists: of which publication, their topic and their sentence. */
export function listedChanges(html: string): readonly string[] {
  return querySelectorAll(parse(html) as Node, '[data-publication]').flatMap((publication: Node) => {
    const { attributes } = publication as Node & { attributes: Readonly<Record<string, string>> };
    return querySelectorAll(publication, 'dd').map((line: Node) => {
      const [topic = ''] = querySelectorAll(line, 'i').map(textOf);
      const sentence = textOf(line).slice(topic.length).trim();
      return `${attributes['data-date']} ${attributes['data-publication']} ${topic} ${sentence}`;
    });
  });
}
