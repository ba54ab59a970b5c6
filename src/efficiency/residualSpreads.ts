import type { EvidenceSpreads } from "./evidenceSpread.js";

/** Factors that contain 80 % of the residuals of left-out rows, by evidence; written by `npm run calibrate`. */
export const residualSpreads: EvidenceSpreads = {
  evidence: {
    many: {
      throughput: 1.229,
      timePerOutputToken: 1.296,
      timeToFirstToken: 1.872,
      endToEndLatency: 1.188,
      power: 1.3,
    },
    few: {
      throughput: 1.367,
      timePerOutputToken: 1.296,
      timeToFirstToken: 1.906,
      endToEndLatency: 1.751,
      power: 1.3,
    },
    engine: {
      throughput: 1.553,
      timePerOutputToken: 1.366,
      timeToFirstToken: 2.275,
      endToEndLatency: 1.791,
      power: 1.3,
    },
    machine: {
      throughput: 1.37,
      timePerOutputToken: 1.627,
      timeToFirstToken: 2.097,
      endToEndLatency: 1.639,
      power: 1.3,
    },
    none: {
      throughput: 1.778,
      timePerOutputToken: 1.819,
      timeToFirstToken: 2.285,
      endToEndLatency: 1.817,
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
      throughput: -24,
    },
    lmdeploy: {},
    mlc: {},
    neuron: {},
    "optimum-habana": {},
    pytorch: {
      throughput: 33,
      timePerOutputToken: 52,
    },
    sglang: {
      timeToFirstToken: 20,
    },
    tensorrt: {
      throughput: -21,
      timePerOutputToken: 49,
    },
    "tensorrt-llm": {},
    unknown: {},
    vllm: {
      timeToFirstToken: -36,
    },
  },
  generations: {
    ada: {
      timePerOutputToken: 36,
      timeToFirstToken: 22,
      endToEndLatency: 39,
    },
    ampere: {
      throughput: -23,
      timePerOutputToken: -22,
      endToEndLatency: -21,
    },
    "ampere-consumer": {
      endToEndLatency: -36,
    },
    "apple-m1": {},
    "apple-m2": {},
    "apple-m3": {},
    blackwell: {
      throughput: -21,
      endToEndLatency: -48,
    },
    "blackwell-consumer": {},
    cdna2: {
      timeToFirstToken: 31,
    },
    cdna3: {
      throughput: 37,
      timePerOutputToken: 35,
      timeToFirstToken: 61,
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

/** Pairs of generation and engine with "many" groups of rows in the fit. A group is a model on an accelerator with an engine. */
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
