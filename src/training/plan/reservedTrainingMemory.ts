import type { Bytes } from "../../units/quantity.js";
import { memoryFactorOf } from "../rates/memoryFactors.js";
import type { PreparedTraining } from "./preparedTraining.js";

/**
 * Memory of the driver context on an accelerator, outside any allocator.
 *
 * @source our measurements: H100 and H200 under CUDA 13.0 (2026)
 * @example
 * ```ts
 * import { trainingContextBytes } from "llm-economics/training";
 *
 * trainingContextBytes; // => 600000000
 * ```
 */
export const trainingContextBytes: Bytes = 600_000_000;

/**
 * Share of the allocated memory that a plan must leave free because of fragmentation. In our measurements, runs that ran out of
 * memory left less than this free, and the others left more.
 *
 * @source our measurements: 56 trainings on H100 and H200 (2026)
 * @example
 * ```ts
 * import { trainingMemoryMargin } from "llm-economics/training";
 *
 * trainingMemoryMargin; // => 0.02
 * ```
 */
export const trainingMemoryMargin = 0.02;

/**
 * Buffers of the collective library if several accelerators train together.
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

/** Two workspaces of 32 MiB of the matrix library, and one-time allocations of a process. */
export const workspaceBytes: Bytes = 98_566_144;

/**
 * Memory of a plan beyond its allocations: driver context, collective buffers, the margin, and the measured excess of its
 * framework. An unknown framework has only the margin.
 */
export function reservedBytes({ accelerators, plan }: PreparedTraining, allocatedBytes: Bytes): Bytes {
  const collectives = accelerators > 1 ? collectiveBufferBytes : 0;
  const factor =
    plan.framework === undefined || plan.framework === "unknown" ? 1 : memoryFactorOf(plan.framework).factor;
  return trainingContextBytes + collectives + (Math.max(1, factor) - 1 + trainingMemoryMargin) * allocatedBytes;
}
