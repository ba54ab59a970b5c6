/** Interruptions of machines that the provider can reclaim. */
export interface Interruptions {
  /** Mean time between interruptions. */
  readonly meanSecondsBetween: number;
  /** Time for which work stops to write one checkpoint. */
  readonly checkpointSeconds: number;
  /** Time from an interruption until work resumes, excluding lost work. */
  readonly restartSeconds: number;
  /** Productive time between checkpoints; Young's optimum by default. */
  readonly checkpointIntervalSeconds?: number | undefined;
  /** Part of the restart time during which no machine is held or billed; 0 by default. */
  readonly absentSeconds?: number | undefined;
  /** Goodput formula: exact for random interruptions ("exponential", the default), or the first-order approximation common in papers. */
  readonly form?: "exponential" | "first-order" | undefined;
}
