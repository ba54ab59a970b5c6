import type { CollectiveRates } from "./collectiveRates.js";

/** Rates fitted to measured collectives, with the quality of the fit. */
export interface FittedCollectiveRates extends CollectiveRates {
  /** Mean absolute percentage error over the measured collectives, as a ratio. */
  readonly meanAbsoluteError: number;
  /** Number of measured collectives. */
  readonly points: number;
  /** Source of the measurements. */
  readonly source: string;
}

/**
 * Rates of NCCL over NVLink 3 between A100s: 2 to 8 accelerators, four collectives, 512 B to 512 MiB.
 *
 * @source ai-dynamo/aiconfigurator, NCCL tables of A100 SXM (2025); own fit
 */
export const ampereNvlinkRates = {
  linkEfficiency: 0.68,
  protocols: [
    { name: "LL", bandwidthShare: 0.47, baseSeconds: 9.0e-6, hopSeconds: 1.2e-6 },
    { name: "LL128", bandwidthShare: 0.92, baseSeconds: 35.5e-6, hopSeconds: 0.67e-6 },
    { name: "Simple", bandwidthShare: 1, baseSeconds: 80e-6, hopSeconds: 4.7e-6 },
  ],
  meanAbsoluteError: 0.111,
  points: 252,
  source: "ai-dynamo/aiconfigurator (2025)",
} as const satisfies FittedCollectiveRates;

/**
 * Rates of NCCL over NVLink 4 between H100s or H200s: 2 to 8 accelerators, four collectives, 512 B to 512 MiB. With more than
 * four accelerators NCCL reduces in the switches. At several GiB a ring reaches 0.8 of the link bandwidth.
 *
 * @source ai-dynamo/aiconfigurator, NCCL tables of H100 and H200 SXM (2025), own fit; Bekman, Machine Learning Engineering (2025), for NVLink SHARP
 */
export const hopperNvlinkRates = {
  linkEfficiency: 0.73,
  inNetworkEfficiency: 0.68,
  protocols: [
    { name: "LL", bandwidthShare: 0.47, baseSeconds: 5.5e-6, hopSeconds: 0.74e-6 },
    { name: "LL128", bandwidthShare: 0.92, baseSeconds: 21.7e-6, hopSeconds: 0.41e-6 },
    { name: "Simple", bandwidthShare: 1, baseSeconds: 48.7e-6, hopSeconds: 2.9e-6 },
  ],
  meanAbsoluteError: 0.097,
  points: 504,
  source: "ai-dynamo/aiconfigurator (2025)",
} as const satisfies FittedCollectiveRates;

/**
 * Rates of NCCL over NVLink 5 between B200s: 2 to 8 accelerators, four collectives, 512 B to 512 MiB. With more than five
 * accelerators NCCL reduces in the switches.
 *
 * @source ai-dynamo/aiconfigurator, NCCL tables of B200 SXM (2025), own fit; Bekman, Machine Learning Engineering (2025), for NVLink SHARP
 */
export const blackwellNvlinkRates = {
  linkEfficiency: 0.7,
  inNetworkEfficiency: 0.6,
  protocols: [
    { name: "LL", bandwidthShare: 0.47, baseSeconds: 8.5e-6, hopSeconds: 1.14e-6 },
    { name: "LL128", bandwidthShare: 0.92, baseSeconds: 33.6e-6, hopSeconds: 0.63e-6 },
    { name: "Simple", bandwidthShare: 1, baseSeconds: 75e-6, hopSeconds: 4.5e-6 },
  ],
  meanAbsoluteError: 0.098,
  points: 252,
  source: "ai-dynamo/aiconfigurator (2025)",
} as const satisfies FittedCollectiveRates;

/**
 * Rates of RCCL over the Infinity Fabric of MI300X for large messages: 312.9 of 448 GB/s among eight accelerators, 47.7 of
 * 64 GB/s between two. Latency was not measured.
 *
 * @source Bekman, Machine Learning Engineering, network (2025)
 */
export const infinityFabricRates: CollectiveRates = {
  linkEfficiency: 0.7,
  protocols: [{ name: "Simple", bandwidthShare: 1, baseSeconds: 0, hopSeconds: 0 }],
};
