declare module 'js-yaml' {
  /** The value that a YAML text stands for. Throws a `YAMLException` where it is none. */
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    readonly reason: string;
    /** Counted from 0. */
    readonly mark?: { readonly line: number };
  }
}
