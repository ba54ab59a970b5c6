/** Ratio of the peak that tools report to the closed form, and the factor each way within which eight in ten lie. */
export interface MemoryFactor {
  /** Reported over counted. */
  readonly factor: number;
  /** Factor each way. */
  readonly spread: number;
}

/** Of frameworks without measured peaks. */
export const usualMemoryFactor: MemoryFactor = { factor: 1.05, spread: 1.25 };

/**
 * Memory that a framework's allocator, buffers and communication take beyond the closed form.
 *
 * @source written by `npm run calibrate`: medians over the peaks of `calibration/measurements/training.json`; own rows for transformers
 */
export const memoryFactors: { readonly [framework: string]: MemoryFactor } = {
  torchtitan: {
    factor: 1.294,
    spread: 1.187,
  },
  "megatron-deepspeed": {
    factor: 1.321,
    spread: 1.1,
  },
  deepspeed: {
    factor: 1.058,
    spread: 1.181,
  },
  litgpt: {
    factor: 1.056,
    spread: 1.189,
  },
  mlperf: {
    factor: 0.902,
    spread: 1.083,
  },
  transformers: {
    factor: 1,
    spread: 1.01,
  },
};

/** The factor of a framework. */
export function memoryFactorOf(framework: string | undefined): MemoryFactor {
  if (framework === undefined || !Object.hasOwn(memoryFactors, framework)) return usualMemoryFactor;
  return memoryFactors[framework] ?? usualMemoryFactor;
}
