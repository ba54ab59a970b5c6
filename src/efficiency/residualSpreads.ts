import type { ResidualSpread } from "./efficiencyProfile.js";

/** The factor that holds 80 % of residuals of rows left out, by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads = {
  pair: {
    throughput: 1.325,
    timePerOutputToken: 1.352,
    timeToFirstToken: 1.934,
    endToEndLatency: 1.477,
    power: 1.3,
  },
  engine: {
    throughput: 1.507,
    timePerOutputToken: 1.649,
    timeToFirstToken: 1.934,
    endToEndLatency: 1.605,
    power: 1.3,
  },
  machine: {
    throughput: 1.325,
    timePerOutputToken: 1.731,
    timeToFirstToken: 2.61,
    endToEndLatency: 1.707,
    power: 1.3,
  },
  none: {
    throughput: 1.507,
    timePerOutputToken: 1.731,
    timeToFirstToken: 4.054,
    endToEndLatency: 1.715,
    power: 1.3,
  },
} as const satisfies { readonly [evidence: string]: ResidualSpread };
