import { deviationsOfInterval } from "../../inference/saturation.js";
import type { Percentiles } from "../percentiles.js";

/** Quantiles of the standard normal distribution; 0 for the mean. */
export const normalQuantiles: Percentiles = { mean: 0, p50: 0, p90: deviationsOfInterval, p95: 1.64485, p99: 2.32635 };
