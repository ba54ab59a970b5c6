import type { Module } from "./module.ts";

/** A rule violation and its location. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly problem: string;
}

/** An architecture rule, applied to all source files at once. */
export type Rule = (modules: readonly Module[]) => readonly Finding[];
