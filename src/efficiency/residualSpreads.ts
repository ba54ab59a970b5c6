import type { EvidenceSpreads } from "./evidenceSpread.js";

/** The factors that hold 80 % of residuals of rows left out, by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads: EvidenceSpreads = {
  evidence: {
    many: {
      throughput: 1.227,
      timePerOutputToken: 1.297,
      timeToFirstToken: 1.858,
      endToEndLatency: 1.194,
      power: 1.3,
    },
    few: {
      throughput: 1.366,
      timePerOutputToken: 1.297,
      timeToFirstToken: 1.902,
      endToEndLatency: 1.776,
      power: 1.3,
    },
    engine: {
      throughput: 1.551,
      timePerOutputToken: 1.366,
      timeToFirstToken: 2.272,
      endToEndLatency: 1.786,
      power: 1.3,
    },
    machine: {
      throughput: 1.354,
      timePerOutputToken: 1.565,
      timeToFirstToken: 2.09,
      endToEndLatency: 1.63,
      power: 1.3,
    },
    none: {
      throughput: 1.769,
      timePerOutputToken: 1.822,
      timeToFirstToken: 2.293,
      endToEndLatency: 1.816,
      power: 1.3,
    },
  },
  engines: {
    atom: {},
    "deepspeed-mii": {
      throughput: 27,
    },
    exllama: {
      throughput: 39,
    },
    fastertransformer: {},
    "gpt-fast": {
      throughput: -21,
    },
    "llama.cpp": {
      throughput: -23,
    },
    lmdeploy: {},
    mlc: {},
    neuron: {},
    "optimum-habana": {
      endToEndLatency: -20,
    },
    pytorch: {
      throughput: 34,
      timePerOutputToken: 52,
    },
    sglang: {
      timeToFirstToken: 20,
    },
    tensorrt: {
      throughput: -36,
      timePerOutputToken: 55,
    },
    "tensorrt-llm": {
      endToEndLatency: -21,
    },
    unknown: {},
    vllm: {
      timeToFirstToken: -37,
    },
  },
  generations: {
    ada: {
      timePerOutputToken: 36,
      endToEndLatency: 39,
    },
    ampere: {
      throughput: -20,
      timePerOutputToken: -22,
      endToEndLatency: -22,
    },
    "ampere-consumer": {
      endToEndLatency: -38,
    },
    "apple-m1": {},
    "apple-m2": {},
    "apple-m3": {},
    blackwell: {
      throughput: -21,
      endToEndLatency: -43,
    },
    "blackwell-consumer": {},
    cdna2: {
      timeToFirstToken: 31,
    },
    cdna3: {
      throughput: 38,
      timePerOutputToken: 36,
      timeToFirstToken: 62,
    },
    cdna4: {},
    gaudi2: {},
    hopper: {},
    "neuron-v2": {},
    rdna3: {},
    turing: {},
    "xeon-granite-rapids": {},
  },
};

/** The engines on generations of which many groups of rows were fitted: a model on an accelerator with an engine is one. */
export const wellMeasuredPairs: readonly string[] = [
  "ampere-consumer/exllama",
  "ampere-consumer/llama.cpp",
  "ampere/pytorch",
  "ampere/tensorrt-llm",
  "ampere/vllm",
  "blackwell/tensorrt-llm",
  "hopper/sglang",
  "hopper/tensorrt-llm",
  "hopper/vllm",
];
