import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Level } from "./levels.js";

/** The name of a rate of an efficiency profile. */
export type Rate = keyof EfficiencyRates;

/** Prior of a rate before any serving measurement is seen. */
export interface RatePrior {
  /** The global value that the fit starts from and is drawn to. */
  readonly start: number;
  /** Multiple of the expected deviation of each level, for rates that vary more than a share of a peak. */
  readonly deviation: number;
  /** The levels of the hierarchy at which the rate may differ from its parent. */
  readonly levels: readonly Level[];
  /** Meaning of the rate, in one phrase. */
  readonly meaning: string;
}

/** Prior of a machine constant: where kernels were measured, the measured value replaces the start. */
export interface MachinePrior extends RatePrior {
  /** Whether engines that run the measured kernels keep the measured value, or may differ from it by era. */
  readonly kernels: "fixed" | "by-era";
}
