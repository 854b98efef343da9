/** Why a figure cannot be worked out: a reason that code can tell apart; its Chinese wording is in `src/format/`. */
export interface NotComputable<R extends string> {
  readonly reason: R;
}

/** A derived figure with what it was made from, or the reason why there is none. Never zero for "unknown". */
export type Computed<T extends object, R extends string> = T | NotComputable<R>;

export function isNotComputable<T extends object, R extends string>(
  computed: Computed<T, R>,
): computed is Extract<T | NotComputable<R>, NotComputable<R>> {
  return 'reason' in computed;
}

/** The figure, or `undefined` where the reason does not matter. */
export function computedOrNone<T extends object, R extends string>(computed: Computed<T, R>): T | undefined {
  return 'reason' in computed ? undefined : computed;
}
