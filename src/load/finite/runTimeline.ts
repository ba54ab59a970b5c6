import type { FirstFill } from "./firstFill.js";

/** Slices of a run that are followed at most. */
export const mostSlices = 400;

/** Events of each slice of equally many decode steps. */
export interface RunSlices {
  /** Seconds at the end of each, without what was skipped. */
  readonly seconds: number[];
  /** Requests that have begun to decode by then. */
  readonly begun: number[];
  /** Requests that were sent by then. */
  readonly sent: number[];
  /** Requests that decode during each. */
  readonly decoding: number[];
  /** Prompts that begin together in each: those of a step, or of the few steps in which outputs of one length end. */
  readonly starting: number[];
  /** Seconds of a step of each. */
  readonly stepSeconds: number[];
}

/** Continuation of a run, in slices. */
export interface RunTimeline extends RunSlices {
  readonly fill: FirstFill;
  /** Decode steps of a slice. */
  readonly sliceSteps: number;
  /** Slices that were worked out. */
  readonly slices: number;
  /** The slice after which equal rounds were skipped, the requests in them and their seconds. */
  readonly skipped: SkippedRounds;
  /** Seconds until the last request ends. */
  readonly end: number;
}

/** Rounds that repeat the ones before. */
export interface SkippedRounds {
  readonly slice: number;
  readonly requests: number;
  readonly seconds: number;
}

/** Slices in which nothing has happened yet. */
export function emptySlices(): RunSlices {
  return { seconds: [], begun: [], sent: [], decoding: [], starting: [], stepSeconds: [] };
}
