import type { ResidualSpread } from "./efficiencyProfile.js";

/** The spread of residuals by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads = {
  pair: { throughput: 1.3, timePerOutputToken: 1.3, timeToFirstToken: 1.8, endToEndLatency: 1.4, power: 1.4 },
  engine: { throughput: 1.5, timePerOutputToken: 1.5, timeToFirstToken: 2, endToEndLatency: 1.5, power: 1.5 },
  machine: { throughput: 1.5, timePerOutputToken: 1.5, timeToFirstToken: 2, endToEndLatency: 1.5, power: 1.5 },
  none: { throughput: 1.8, timePerOutputToken: 1.8, timeToFirstToken: 2.5, endToEndLatency: 1.8, power: 1.8 },
} as const satisfies { readonly [evidence: string]: ResidualSpread };
