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

/** A test or a group of tests with the processor seconds after which it counts as an endless loop. */
export interface TimedTest {
  readonly name: string;
  readonly secondsAllowed: number;
}

/** Message that asks a child process to judge one mutant with the tests that reach it. */
export interface JudgeOrder {
  readonly id: string;
  readonly tests: readonly TimedTest[];
  /** Groups whose bodies reach the mutant, which therefore run again. */
  readonly suites: readonly TimedTest[];
  /** How often the tests reach the mutant while it is inactive. */
  readonly hits: number;
  readonly isStatic: boolean;
}
