/// <reference types="astro/client" />
import type { Bureau } from './domain/bureau.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the live values in the prose that is being rendered are read from. */
      bureau?: Bureau;
      /** 方案编号 of the plan whose prose is being rendered: `<Task no>` belongs to it. */
      planCode?: string;
      /** What the page said when it was last made, where it is still at hand: see `layouts/page-tag.ts`. */
      keptTag?: string | undefined;
    }
  }
}
