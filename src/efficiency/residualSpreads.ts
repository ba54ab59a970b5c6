import type { ResidualSpread } from "./efficiencyProfile.js";

/** The factor that holds 80 % of residuals of rows left out, by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads = {
  pair: {
    throughput: 1.296,
    timePerOutputToken: 1.343,
    timeToFirstToken: 1.901,
    endToEndLatency: 1.69,
    power: 1.3,
  },
  engine: {
    throughput: 1.409,
    timePerOutputToken: 1.355,
    timeToFirstToken: 2.04,
    endToEndLatency: 1.69,
    power: 1.3,
  },
  machine: {
    throughput: 1.296,
    timePerOutputToken: 2.063,
    timeToFirstToken: 3.12,
    endToEndLatency: 1.816,
    power: 1.3,
  },
  none: {
    throughput: 1.493,
    timePerOutputToken: 2.063,
    timeToFirstToken: 4.073,
    endToEndLatency: 1.816,
    power: 1.3,
  },
} as const satisfies { readonly [evidence: string]: ResidualSpread };
