import type { ClaimInput } from "./claim.js";

/**
 * An A100 40 GB for an hour on demand at AWS.
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const a100OnDemand2026 = {
  name: "an A100 40 GB for an hour on demand at AWS",
  value: 2.7447,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at Lambda.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const h100Rent2024 = {
  name: "an H100 for an hour on demand at Lambda",
  value: 3.49,
  unit: "USD",
  on: "2024-07-11",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at AWS.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const h100OnDemand2025 = {
  name: "an H100 for an hour on demand at AWS",
  value: 12.29,
  unit: "USD",
  on: "2025-03-17",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at AWS.
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const h100OnDemand2026 = {
  name: "an H100 for an hour on demand at AWS",
  value: 6.88,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * A B200 for an hour on demand at AWS.
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const b200OnDemand2026 = {
  name: "a B200 for an hour on demand at AWS",
  value: 14.2416,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * An Inferentia2 chip for an hour on demand at AWS (inf2.48xlarge).
 *
 * @source karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1
 */
export const inferentia2OnDemand2026 = {
  name: "an Inferentia2 chip for an hour on demand at AWS (inf2.48xlarge)",
  value: 1.0818,
  unit: "USD",
  on: "2026-07-20",
  source: "karpenter-provider-aws (commit 1d92708), generated on-demand prices, us-east-1",
} as const satisfies ClaimInput;

/**
 * An A100 40 GB for an hour on demand at Azure, where GPT-4 ran.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const a100OnDemand2022 = {
  name: "an A100 40 GB for an hour on demand at Azure",
  value: 3.4,
  unit: "USD",
  on: "2022",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * The same, reserved for one year.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const a100OneYear2022 = {
  name: "an A100 40 GB for an hour, one year reserved at Azure",
  value: 2.35,
  unit: "USD",
  on: "2022",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * The same, reserved for three years.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const a100ThreeYears2022 = {
  name: "an A100 40 GB for an hour, three years reserved at Azure",
  value: 1.36,
  unit: "USD",
  on: "2022",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An A100 80 GB for an hour on demand at AWS.
 *
 * @source Epoch AI, training-cost-trends (commit 263c40a), hardware price table
 */
export const a100Large2024 = {
  name: "an A100 80 GB for an hour on demand at AWS",
  value: 5.12,
  unit: "USD",
  on: "2024-08-03",
  source: "Epoch AI, training-cost-trends (commit 263c40a), hardware price table",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at specialised clouds, the median of nine.
 *
 * @source the catalogue of prices of this library (nvidiaH100SxmRental), entries since August 2026
 */
export const h100Rent2026 = {
  name: "an H100 for an hour on demand at specialised clouds, the median of nine",
  value: 3.9,
  unit: "USD",
  on: "2026-10-10",
  source: "the catalogue of prices of this library (nvidiaH100SxmRental), entries since August 2026",
} as const satisfies ClaimInput;

/**
 * An H100 for an hour on demand at the dearest of nine specialised clouds.
 *
 * @source the catalogue of prices of this library (nvidiaH100SxmRental), entries since August 2026
 */
export const h100DearestRent2026 = {
  name: "an H100 for an hour on demand at the dearest of nine specialised clouds",
  value: 6.155,
  unit: "USD",
  on: "2026-10-10",
  source: "the catalogue of prices of this library (nvidiaH100SxmRental), entries since August 2026",
} as const satisfies ClaimInput;

/**
 * An A100 40 GB for an hour on demand at specialised clouds, the median of three.
 *
 * @source the catalogue of prices of this library (nvidiaA100Sxm4_40gbRental), entries of 2026
 */
export const a100Rent2026 = {
  name: "an A100 40 GB for an hour on demand at specialised clouds, the median of three",
  value: 1.29,
  unit: "USD",
  on: "2026-10-10",
  source: "the catalogue of prices of this library (nvidiaA100Sxm4_40gbRental), entries of 2026",
} as const satisfies ClaimInput;
