/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** 方案编号 of the plan whose prose is being rendered: `<Task no>` belongs to it. */
    planCode?: string;
  }
}
