import type { AddedSpread } from "./burstSpread.js";

/** Additional spread of estimates for requests that are sent at once; written by `npm run calibrate`. */
export const addedBurstSpread: AddedSpread = { throughput: 0.44, timePerOutputToken: 0.43, timeToFirstToken: 0.14 };
