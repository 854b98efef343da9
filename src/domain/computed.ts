/** Why a figure cannot be worked out: a reason that code can tell apart; pages word it in Chinese. */
export interface NotComputable<R extends string> {
  readonly reason: R;
}

/** A derived figure with what it was made from, or the reason why there is none. Never zero for "unknown". */
export type Computed<T extends object, R extends string> = T | NotComputable<R>;
