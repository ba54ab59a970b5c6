import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Average power draw of a GPU server during training, as a fraction of its rated power.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024: 75 % for GPUs
 */
export const gpuAverageLoad = {
  value: 0.75,
  low: 0.4,
  high: 0.9,
  on: "2024",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015)",
} as const satisfies SourcedFigure;

/**
 * Average power draw of a TPU server during training, as a fraction of its rated power.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024: 43 % for TPUs
 */
export const tpuAverageLoad = {
  value: 0.43,
  on: "2024",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015)",
} as const satisfies SourcedFigure;
