import type { ResidualSpread } from "./efficiencyProfile.js";

/** The factor that holds 80 % of residuals of rows left out, by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads = {
  pair: {
    throughput: 1.339,
    timePerOutputToken: 1.381,
    timeToFirstToken: 1.953,
    endToEndLatency: 1.538,
    power: 1.3,
  },
  engine: {
    throughput: 1.497,
    timePerOutputToken: 1.539,
    timeToFirstToken: 2.037,
    endToEndLatency: 1.557,
    power: 1.3,
  },
  machine: {
    throughput: 1.339,
    timePerOutputToken: 1.694,
    timeToFirstToken: 2.65,
    endToEndLatency: 1.692,
    power: 1.3,
  },
  none: {
    throughput: 1.497,
    timePerOutputToken: 1.694,
    timeToFirstToken: 3.769,
    endToEndLatency: 1.692,
    power: 1.3,
  },
} as const satisfies { readonly [evidence: string]: ResidualSpread };
