import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Level } from "./levels.js";

/** The name of a rate of an efficiency profile. */
export type Rate = keyof EfficiencyRates;

/** What is known of a rate before any serving measurement is seen. */
export interface RatePrior {
  /** The global value that the fit starts from and is drawn to. */
  readonly start: number;
  /** How much more than a share of a peak the rate differs between machines and engines: multiplies the expected deviation of each level. */
  readonly deviation: number;
  /** The levels of the hierarchy at which the rate may differ from its parent. */
  readonly levels: readonly Level[];
  /** What the rate is, in one phrase. */
  readonly meaning: string;
}

/** What is known of a constant of machines: where kernels were measured, the measured value replaces the start. */
export interface MachinePrior extends RatePrior {
  /** Whether engines that run the measured kernels keep the measured value, or may differ from it by era. */
  readonly kernels: "fixed" | "by-era";
}
