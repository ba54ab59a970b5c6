import type { Module } from "./module.ts";

/** What is wrong, and where. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly problem: string;
}

/** One rule of the house over all source files at once. */
export type Rule = (modules: readonly Module[]) => readonly Finding[];
