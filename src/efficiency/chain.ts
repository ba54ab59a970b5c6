import type { AdjustmentChain } from "./adjustments.js";

/** The fitted chain; written by `npm run calibrate`. */
export const chain: AdjustmentChain = { generations: {}, engines: {}, eras: {}, pairs: {} };
