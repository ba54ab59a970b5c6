/** A mutation of the sources, as described by Stryker's instrumenter. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Verdict on a mutant: a test failed, no test failed, the tests exceeded their time, or no test reaches it. */
export type Verdict = "killed" | "survived" | "timeout" | "no-coverage";

/** A mutant with its verdict. */
export interface JudgedMutant extends Mutant {
  readonly verdict: Verdict;
}
