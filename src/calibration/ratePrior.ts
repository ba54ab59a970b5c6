import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { Level } from "./levels.js";

/** The name of a rate of an efficiency profile. */
export type Rate = keyof EfficiencyRates;

/** Prior of a rate, before any serving measurement. */
export interface RatePrior {
  /** Global value that the fit starts from and shrinks to. */
  readonly start: number;
  /** Factor on the prior deviation of each level, above 1 for rates that vary more than shares of a peak. */
  readonly deviation: number;
  /** Levels of the hierarchy at which the rate may differ from its parent. */
  readonly levels: readonly Level[];
  /** Meaning of the rate, in one phrase. */
  readonly meaning: string;
}

/** Prior of a machine rate. Where kernels were measured, the measured value replaces `start`. */
export interface MachinePrior extends RatePrior {
  /** For engines that run the measured kernels: keep the measured value, or allow a deviation by era. */
  readonly kernels: "fixed" | "by-era";
}
