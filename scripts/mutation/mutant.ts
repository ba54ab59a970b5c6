/** One change to the sources, as Stryker's instrumenter describes it. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** What became of a mutant: a test failed, no test failed, it ran without end, or no test reaches it. */
export type Verdict = "killed" | "survived" | "timeout" | "no-coverage";

/** A mutant with its verdict. */
export interface JudgedMutant extends Mutant {
  readonly verdict: Verdict;
}
