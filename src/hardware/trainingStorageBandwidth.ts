import { nonNegative, positive, within } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Bytes, BytesPerSecond, Seconds } from "../units/quantity.js";

/**
 * Share of its rated bandwidth and capacity that large distributed storage can be counted on for.
 *
 * @source S. Bekman, ML Engineering: Storage (2026-08-22)
 */
export const defaultUsableStorageShare = 0.8;

/**
 * Share of a training run that may wait for its checkpoints: a twentieth.
 *
 * @source our choice; with asynchronous checkpoints it bounds the share of the interval in which the write is under way
 */
export const defaultCheckpointStallShare = 0.05;

/** Storage demand of a training run. */
export interface TrainingStorageDemand {
  /** One checkpoint: weights, master copy and optimizer. */
  readonly checkpointBytes: Bytes;
  /** Time between two. */
  readonly checkpointIntervalSeconds: Seconds;
  /** Share of that time that may pass in writing one. */
  readonly checkpointStallShare?: number | undefined;
  /** Training data read in the meantime; text needs little (4 bytes a token), images and video much. */
  readonly dataBytesPerSecond?: BytesPerSecond | undefined;
  /** Share of the rated bandwidth to count on. */
  readonly usableShare?: number | undefined;
}

/** The bandwidth to buy, and what asks for it. */
export interface TrainingStorageBandwidth {
  /** Rated bandwidth of the storage, all clients together. */
  readonly ratedBytesPerSecond: BytesPerSecond;
  /** Bandwidth for writing checkpoints. */
  readonly checkpointBytesPerSecond: BytesPerSecond;
  /** Bandwidth for reading data. */
  readonly dataBytesPerSecond: BytesPerSecond;
}

/**
 * The bandwidth that shared storage needs so that a training run does not wait for it.
 *
 * Model: (checkpoint / (interval × stallShare) + data) / usableShare.
 * Assumes: all accelerators write their part of a checkpoint at once, and data is read while they do; storage that is much faster
 * at reading than at writing needs the two looked at apart.
 *
 * @param demand - the checkpoint and how often, the data, and the shares
 * @returns the bandwidth to buy, and its parts
 * @throws {@link InvalidQuantityError} for a quantity that is out of range
 * @unit byte/s
 * @source J. Harrington, AI Inference vs Training, for the order of 100 GB/s; Llama Team, The Llama 3 Herd of Models (2024), for 2 to 7 TB/s
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
    checkpointBytes: 0,
    checkpointIntervalSeconds: 0,
    checkpointStallShare: [0],
    dataBytesPerSecond: [0],
    usableShare: [0],
  });
  const { checkpointStallShare = defaultCheckpointStallShare, usableShare = defaultUsableStorageShare } = demand;
  within("checkpointStallShare", checkpointStallShare, Number.EPSILON, 1);
  within("usableShare", usableShare, Number.EPSILON, 1);
  const writing = checkpointStallShare * positive("checkpointIntervalSeconds", demand.checkpointIntervalSeconds);
  const checkpointBytesPerSecond = nonNegative("checkpointBytes", demand.checkpointBytes) / writing;
  const dataBytesPerSecond = nonNegative("dataBytesPerSecond", demand.dataBytesPerSecond ?? 0);
  const ratedBytesPerSecond = (checkpointBytesPerSecond + dataBytesPerSecond) / usableShare;
  return { ratedBytesPerSecond, checkpointBytesPerSecond, dataBytesPerSecond };
}
