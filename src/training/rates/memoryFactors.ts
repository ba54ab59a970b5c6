/** Ratio of reported peak memory to the closed form, with its spread. */
export interface MemoryFactor {
  /** Median ratio of reported to computed peak memory. */
  readonly factor: number;
  /** Factor in both directions that contains 80 % of the ratios. */
  readonly spread: number;
}

/** Factor of frameworks without measured peaks. */
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

/** Returns the memory factor of a framework. */
export function memoryFactorOf(framework: string | undefined): MemoryFactor {
  if (framework === undefined || !Object.hasOwn(memoryFactors, framework)) return usualMemoryFactor;
  return memoryFactors[framework] ?? usualMemoryFactor;
}
