import type { FirstFill } from "./firstFill.js";

/** Largest number of slices that are followed. */
export const mostSlices = 400;

/** Values by slice; all slices have the same number of decode steps. */
export interface RunSlices {
  /** Time at the end of the slice, not counting skipped rounds. */
  readonly seconds: number[];
  /** Number of requests that have started to decode by then. */
  readonly begun: number[];
  /** Number of requests that have been sent by then. */
  readonly sent: number[];
  /** Mean number of decoding requests. */
  readonly decoding: number[];
  /** Number of prompts that start in the same step, or in the few steps in which outputs of equal length end. */
  readonly starting: number[];
  /** Seconds of one step. */
  readonly stepSeconds: number[];
}

/** The course of a run after its first fill, in slices. */
export interface RunTimeline extends RunSlices {
  readonly fill: FirstFill;
  /** Decode steps per slice. */
  readonly sliceSteps: number;
  /** Number of slices that were followed. */
  readonly slices: number;
  /** The slice after which repeating rounds were skipped, with the requests and the seconds of those rounds. */
  readonly skipped: SkippedRounds;
  /** Time at which the last request ends. */
  readonly end: number;
}

/** Repeating rounds that were skipped. */
export interface SkippedRounds {
  readonly slice: number;
  readonly requests: number;
  readonly seconds: number;
}

/** Empty slices. */
export function emptySlices(): RunSlices {
  return { seconds: [], begun: [], sent: [], decoding: [], starting: [], stepSeconds: [] };
}
