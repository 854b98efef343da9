import type { Finding } from './finding.ts';

/** What the bureau itself may publish. */
export interface Allowed {
  /** `bureau.email` of site.json; empty where it has none. */
  readonly bureauEmail: string;
}

/** Whether a finding is something that the bureau publishes of itself. */
export function isBureausOwn({ kind, text }: Finding, { bureauEmail }: Allowed): boolean {
  return kind === '电子邮箱' && text.toLowerCase() === bureauEmail.trim().toLowerCase();
}
