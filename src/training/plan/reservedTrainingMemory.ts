import type { Bytes } from "../../units/quantity.js";
import { memoryFactorOf } from "../rates/memoryFactors.js";
import type { PreparedTraining } from "./preparedTraining.js";

/**
 * Memory that the driver's context takes of an accelerator, outside any allocator.
 *
 * @source own measurements: H100 and H200 under CUDA 13.0 (2026)
 * @example
 * ```ts
 * import { trainingContextBytes } from "llm-economics/training";
 *
 * trainingContextBytes; // => 600000000
 * ```
 */
export const trainingContextBytes: Bytes = 600_000_000;

/**
 * Share of what is allocated that a plan must leave free: blocks that do not fit together. Own measurements that ran out of memory needed
 * more than this, and those that ran needed less.
 *
 * @source own measurements: 56 trainings on H100 and H200 (2026)
 * @example
 * ```ts
 * import { trainingMemoryMargin } from "llm-economics/training";
 *
 * trainingMemoryMargin; // => 0.02
 * ```
 */
export const trainingMemoryMargin = 0.02;

/**
 * Buffers of the collectives' library where several accelerators train together.
 *
 * @source NVIDIA AIConfigurator system files (2025): 0.4 GiB for collectives
 * @example
 * ```ts
 * import { collectiveBufferBytes } from "llm-economics/training";
 *
 * collectiveBufferBytes / 2 ** 30; // => 0.4
 * ```
 */
export const collectiveBufferBytes: Bytes = 429_496_730;

/** Workspaces of the matrix library, two of 32 MiB, and what a process allocates once. */
export const workspaceBytes: Bytes = 98_566_144;

/**
 * The memory of a plan beyond its allocations: the context, buffers of collectives, the margin, and what its framework was found to take besides.
 * A framework that is not known takes the margin alone.
 */
export function reservedBytes({ accelerators, plan }: PreparedTraining, allocatedBytes: Bytes): Bytes {
  const collectives = accelerators > 1 ? collectiveBufferBytes : 0;
  const known =
    plan.framework === undefined || plan.framework === "unknown" ? 1 : memoryFactorOf(plan.framework).factor;
  return trainingContextBytes + collectives + (Math.max(1, known) - 1 + trainingMemoryMargin) * allocatedBytes;
}
