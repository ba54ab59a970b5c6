import type { ResidualSpread } from "./efficiencyProfile.js";

/** The factor that holds 80 % of residuals of rows left out, by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads = {
  pair: {
    throughput: 1.287,
    timePerOutputToken: 1.26,
    timeToFirstToken: 1.817,
    endToEndLatency: 1.684,
    power: 1.6,
  },
  engine: {
    throughput: 1.657,
    timePerOutputToken: 2.368,
    timeToFirstToken: 1.818,
    endToEndLatency: 1.788,
    power: 1.6,
  },
  machine: {
    throughput: 1.71,
    timePerOutputToken: 2.985,
    timeToFirstToken: 2.287,
    endToEndLatency: 2.187,
    power: 1.6,
  },
  none: {
    throughput: 1.626,
    timePerOutputToken: 1.753,
    timeToFirstToken: 3.311,
    endToEndLatency: 2.263,
    power: 1.6,
  },
} as const satisfies { readonly [evidence: string]: ResidualSpread };
