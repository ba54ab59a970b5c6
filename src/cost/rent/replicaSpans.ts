import { nonNegative } from "../../units/check.js";
import { secondsPerHour } from "../../units/timeScale.js";
import type { Scaling } from "./scaling.js";

/** A part of an hour during which the number of replicas is constant. */
export interface ReplicaSpan {
  /** Replicas that serve requests. */
  readonly serving: number;
  /** Billed replicas: serving or starting. */
  readonly billed: number;
  /** Length of the span as a share of the hour, 0 to 1. */
  readonly share: number;
}

/**
 * The replicas that serve and are billed in one hour of a repeating period, given the number that each hour needs. There are at most two
 * spans: demand changes on the hour, and the scaling lag splits an hour in two.
 */
export function replicaSpans(hour: number, needed: readonly number[], scaling: Scaling): readonly ReplicaSpan[] {
  if (scaling.policy === "fixed") {
    const most = Math.max(...needed);
    return [{ serving: most, billed: most, share: 1 }];
  }
  const lagHours = nonNegative("lagSeconds", scaling.lagSeconds) / secondsPerHour;
  const passed = Math.floor(lagHours);
  const share = lagHours - passed;
  const at = (index: number) => needed[((index % needed.length) + needed.length) % needed.length] ?? 0;
  const highest = (from: number, to: number) =>
    Math.max(...Array.from({ length: Math.min(to - from, needed.length) + 1 }, (_, ahead) => at(from + ahead)));
  const span = (lag: number, part: number): ReplicaSpan => {
    if (scaling.policy === "reactive")
      return { serving: at(hour - lag), billed: highest(hour - lag, hour), share: part };
    const most = highest(hour, hour + lag);
    return { serving: most, billed: most, share: part };
  };
  return share === 0 ? [span(passed, 1)] : [span(passed, 1 - share), span(passed + 1, share)];
}
