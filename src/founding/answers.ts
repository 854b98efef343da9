/** A town or street of the county, with its nine-digit code. */
export interface Town {
  readonly name: string;
  readonly code: string;
}

/** What a bureau says of itself on its first day. A text that is empty was not given. */
export interface Answers {
  /** The county or district: 临岚县. */
  readonly name: string;
  /** Its six-digit code. */
  readonly code: string;
  readonly bureau: string;
  readonly phone: string;
  readonly supervision: string;
  readonly address: string;
  readonly url: string;
  readonly base: string;
  readonly towns: readonly Town[];
}

/** An answer as it was understood, or what is wrong with it and what to write. */
export type Understood<T> = { readonly value: T } | { readonly fault: string };
