import type { ResidualSpread } from "./efficiencyProfile.js";

/** The factor that holds 80 % of residuals of rows left out, by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads = {
  pair: {
    throughput: 1.332,
    timePerOutputToken: 1.351,
    timeToFirstToken: 1.93,
    endToEndLatency: 1.475,
    power: 1.6,
  },
  engine: {
    throughput: 1.533,
    timePerOutputToken: 1.65,
    timeToFirstToken: 1.93,
    endToEndLatency: 1.599,
    power: 1.6,
  },
  machine: {
    throughput: 1.332,
    timePerOutputToken: 1.731,
    timeToFirstToken: 2.61,
    endToEndLatency: 1.708,
    power: 1.6,
  },
  none: {
    throughput: 1.533,
    timePerOutputToken: 1.731,
    timeToFirstToken: 4.047,
    endToEndLatency: 1.715,
    power: 1.6,
  },
} as const satisfies { readonly [evidence: string]: ResidualSpread };
