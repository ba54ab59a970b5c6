import { nonNegative } from "../../units/check.js";
import type { Bytes } from "../../units/quantity.js";

const mebibyte = 1_048_576;
/** Tensors up to this size share blocks; larger ones have blocks of their own. */
const largestShared = 10 * mebibyte;
const blockStep = 2 * mebibyte;
/** Remainder of a block above which it is split off for other allocations. */
const splitAbove = mebibyte;
const smallest = 512;

/**
 * Returns the memory that PyTorch's caching allocator assigns to a tensor.
 *
 * Model: ⌈bytes / 512⌉ × 512. Above 10 MiB the size is rounded up to 2 MiB, unless this would leave more than 1 MiB unused,
 * which is split off for other allocations.
 *
 * @param bytes - size of the tensor
 * @returns bytes that count as allocated
 * @unit byte
 * @source PyTorch, c10/cuda/CUDACachingAllocator.cpp (2025): kMinBlockSize, kMinLargeAlloc, kRoundLarge, kLargeBuffer
 * @example
 * ```ts
 * import { allocatedBytes } from "llm-economics/training";
 *
 * allocatedBytes(100); // => 512
 * allocatedBytes(25 * 2 ** 20) / 2 ** 20; // => 26
 * allocatedBytes(24.5 * 2 ** 20) / 2 ** 20; // => 24.5
 * ```
 */
export function allocatedBytes(bytes: Bytes): Bytes {
  const rounded = Math.ceil(nonNegative("bytes", bytes) / smallest) * smallest;
  if (rounded <= largestShared) return rounded;
  const block = Math.ceil(rounded / blockStep) * blockStep;
  return block - rounded > splitAbove ? rounded : block;
}
