import { nonNegative, positive, shareAboveZero } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Bytes, BytesPerSecond, Seconds } from "../units/quantity.js";

/**
 * Usable share of the rated bandwidth and capacity of large distributed storage.
 *
 * @source S. Bekman, ML Engineering: Storage (2026-08-22)
 */
export const defaultUsableStorageShare = 0.8;

/**
 * Share of the time of a training run that may be spent waiting for checkpoints.
 *
 * @source our choice; with asynchronous checkpoints it bounds the share of the interval during which a write is in progress
 */
export const defaultCheckpointStallShare = 0.05;

/** Storage demand of a training run. */
export interface TrainingStorageDemand {
  /** Size of one checkpoint in bytes: weights, master weights and optimizer state. */
  readonly checkpointBytes: Bytes;
  /** Time between two checkpoints. */
  readonly checkpointIntervalSeconds: Seconds;
  /** Share of the interval that writing a checkpoint may take. */
  readonly checkpointStallShare?: number | undefined;
  /** Rate at which training data is read. Text needs little (4 bytes per token), images and video much. */
  readonly dataBytesPerSecond?: BytesPerSecond | undefined;
  /** Usable share of the rated bandwidth. */
  readonly usableShare?: number | undefined;
}

/** The rated bandwidth that a training run needs, with its two parts. */
export interface TrainingStorageBandwidth {
  /** Rated bandwidth of the storage over all clients. */
  readonly ratedBytesPerSecond: BytesPerSecond;
  /** Bandwidth for writing checkpoints. */
  readonly checkpointBytesPerSecond: BytesPerSecond;
  /** Bandwidth for reading data. */
  readonly dataBytesPerSecond: BytesPerSecond;
}

/**
 * Returns the storage bandwidth that a training run needs so that it does not stall.
 *
 * Model: (checkpoint / (interval × stallShare) + data) / usableShare.
 * Assumes: all accelerators write their part of a checkpoint at once, and data is read meanwhile. If the storage reads much
 * faster than it writes, compare the two parts separately.
 *
 * @param demand - checkpoint size and interval, data rate, and shares
 * @returns the rated bandwidth to provide, and its parts
 * @throws {@link InvalidQuantityError} for a quantity that is out of range
 * @unit byte/s
 * @source J. Harrington, AI Inference vs Training, for the order of 100 GB/s; Llama Team, The Llama 3 Herd of Models (2024), for
 * 2 to 7 TB/s
 * @example
 * ```ts
 * import { trainingStorageBandwidth } from "llm-economics/hardware";
 * import { gigabytes } from "llm-economics/units";
 *
 * // 405 billion parameters, 14 bytes each, saved every ten minutes
 * const storage = trainingStorageBandwidth({ checkpointBytes: gigabytes(405 * 14), checkpointIntervalSeconds: 600 });
 * storage.checkpointBytesPerSecond; // => 189_000_000_000
 * storage.ratedBytesPerSecond; // => 236_250_000_000
 * ```
 */
export function trainingStorageBandwidth(demand: TrainingStorageDemand): TrainingStorageBandwidth {
  checkShape("demand", demand, {
    checkpointBytes: nonNegative,
    checkpointIntervalSeconds: positive,
    checkpointStallShare: [shareAboveZero],
    dataBytesPerSecond: [nonNegative],
    usableShare: [shareAboveZero],
  });
  const { checkpointBytes, checkpointIntervalSeconds, dataBytesPerSecond = 0 } = demand;
  const { checkpointStallShare = defaultCheckpointStallShare, usableShare = defaultUsableStorageShare } = demand;
  const checkpointBytesPerSecond = checkpointBytes / (checkpointStallShare * checkpointIntervalSeconds);
  const ratedBytesPerSecond = (checkpointBytesPerSecond + dataBytesPerSecond) / usableShare;
  return { ratedBytesPerSecond, checkpointBytesPerSecond, dataBytesPerSecond };
}
