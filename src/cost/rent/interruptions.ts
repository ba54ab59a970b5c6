/** Interruptions of machines that can be reclaimed. */
export interface Interruptions {
  /** Average time from one interruption to the next. */
  readonly meanSecondsBetween: number;
  /** Time for which the work stands still to save its state once. */
  readonly checkpointSeconds: number;
  /** Time from an interruption until the work goes on, without the work that is lost. */
  readonly restartSeconds: number;
  /** Productive time from one saved state to the next; Young's optimum unless given. */
  readonly checkpointIntervalSeconds?: number | undefined;
  /** Part of the restart in which there is no machine, and so no bill; 0 unless given. */
  readonly absentSeconds?: number | undefined;
  /** Exact for interruptions at random ("exponential", unless given), or to first order, as most papers write it. */
  readonly form?: "exponential" | "first-order" | undefined;
}
