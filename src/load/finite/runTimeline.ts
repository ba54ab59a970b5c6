import type { FirstFill } from "./firstFill.js";

/** Slices of a run that are followed at most. */
export const mostSlices = 400;

/** Events of each slice of equally many decode steps. */
export interface RunSlices {
  /** Seconds at the end of each, without what was skipped. */
  readonly seconds: Float64Array;
  /** Requests that have begun to decode by then. */
  readonly begun: Float64Array;
  /** Requests that were sent by then. */
  readonly sent: Float64Array;
  /** Requests that decode during each. */
  readonly decoding: Float64Array;
  /** Prompts that begin together in each: those of a step, or of the few steps in which outputs of one length end. */
  readonly starting: Float64Array;
  /** Seconds of a step of each. */
  readonly stepSeconds: Float64Array;
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
  const numbers = () => new Float64Array(mostSlices);
  return {
    seconds: numbers(),
    begun: numbers(),
    sent: numbers(),
    decoding: numbers(),
    starting: numbers(),
    stepSeconds: numbers(),
  };
}
