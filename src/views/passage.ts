/** A sentence or two of a page, with links to other pages of the site where they belong. */
export type Passage = readonly (string | PassageLink)[];

export interface PassageLink {
  readonly text: string;
  /** From the site's root, without the base path. */
  readonly path: string;
}
