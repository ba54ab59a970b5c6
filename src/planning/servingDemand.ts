import type { Lengths } from "../load/lengths.js";
import type { TraceLoad } from "../load/load.js";
import type { Seconds } from "../units/quantity.js";
import type { DemandSegment } from "./autoscale.js";

/** Demand at one mean rate. */
export interface RateDemand {
  /** Requests that arrive per second. */
  readonly requestsPerSecond: number;
  /** Prompt tokens of a request. */
  readonly input: Lengths | number;
  /** Generated tokens of a request. */
  readonly output: Lengths | number;
  /** Squared coefficient of variation of the times between arrivals; 1 (Poisson arrivals) by default. */
  readonly squaredVariation?: number | undefined;
  /** Alternative to a rate. */
  readonly curve?: undefined;
  /** Alternative to a rate. */
  readonly trace?: undefined;
}

/** Demand whose rate changes. Plans are sized for the peak; costs per token use the mean rate. */
export interface CurveDemand {
  /** Consecutive stretches of constant rate. */
  readonly curve: readonly DemandSegment[];
  /** Prompt tokens of a request. */
  readonly input: Lengths | number;
  /** Generated tokens of a request. */
  readonly output: Lengths | number;
  /** Squared coefficient of variation of the times between arrivals; 1 (Poisson arrivals) by default. */
  readonly squaredVariation?: number | undefined;
  /** Alternative to a curve. */
  readonly requestsPerSecond?: undefined;
  /** Alternative to a curve. */
  readonly trace?: undefined;
}

/** Recorded demand. Plans are sized for the rate and burstiness of its busiest window. */
export interface TraceDemand {
  /** The requests, as `trace` of `llm-economics/load` returns them. */
  readonly trace: TraceLoad;
  /** Length of the windows whose busiest is planned for; {@link usualWindowSeconds} by default. */
  readonly windowSeconds?: Seconds | undefined;
  /** Alternative to a trace. */
  readonly requestsPerSecond?: undefined;
  /** Alternative to a trace. */
  readonly curve?: undefined;
}

/** Demand on a service: a rate, a demand curve or a trace. */
export type ServingDemand = RateDemand | CurveDemand | TraceDemand;

/**
 * Window over which the peak rate of a trace is measured: one minute, faster than autoscalers react.
 *
 * @source Azure LLM inference traces (2023): the busiest minute of the code trace has 4.2 times the mean rate
 * @example
 * ```ts
 * import { usualWindowSeconds } from "llm-economics/planning";
 *
 * usualWindowSeconds; // => 60
 * ```
 */
export const usualWindowSeconds: Seconds = 60;
