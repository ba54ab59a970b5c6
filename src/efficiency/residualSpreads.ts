import type { EvidenceSpreads } from "./evidenceSpread.js";

/** The factors that hold 80 % of residuals of rows left out, by what the fit had seen; written by `npm run calibrate`. */
export const residualSpreads: EvidenceSpreads = {
  evidence: {
    many: {
      throughput: 1.227,
      timePerOutputToken: 1.297,
      timeToFirstToken: 1.858,
      endToEndLatency: 1.193,
      power: 1.3,
    },
    few: {
      throughput: 1.368,
      timePerOutputToken: 1.297,
      timeToFirstToken: 1.9,
      endToEndLatency: 1.782,
      power: 1.3,
    },
    engine: {
      throughput: 1.556,
      timePerOutputToken: 1.369,
      timeToFirstToken: 2.272,
      endToEndLatency: 1.788,
      power: 1.3,
    },
    machine: {
      throughput: 1.354,
      timePerOutputToken: 1.574,
      timeToFirstToken: 2.09,
      endToEndLatency: 1.63,
      power: 1.3,
    },
    none: {
      throughput: 1.766,
      timePerOutputToken: 1.824,
      timeToFirstToken: 2.285,
      endToEndLatency: 1.818,
      power: 1.3,
    },
  },
  engines: {
    atom: {},
    "deepspeed-mii": {
      throughput: 27,
      endToEndLatency: 7,
    },
    exllama: {
      throughput: 39,
    },
    fastertransformer: {
      endToEndLatency: -7,
    },
    "gpt-fast": {
      throughput: -21,
    },
    "llama.cpp": {
      throughput: -24,
    },
    lmdeploy: {
      throughput: -18,
      timeToFirstToken: 6,
    },
    mlc: {
      throughput: -18,
    },
    neuron: {
      throughput: -9,
    },
    "optimum-habana": {
      throughput: 11,
      endToEndLatency: -20,
    },
    pytorch: {
      throughput: 33,
      timePerOutputToken: 51,
      timeToFirstToken: 15,
      endToEndLatency: 6,
    },
    sglang: {
      throughput: 5,
      timePerOutputToken: -6,
      timeToFirstToken: 20,
      endToEndLatency: -10,
    },
    tensorrt: {
      throughput: -36,
      timePerOutputToken: 55,
      timeToFirstToken: 7,
      endToEndLatency: 6,
    },
    "tensorrt-llm": {
      timePerOutputToken: -8,
      timeToFirstToken: 11,
      endToEndLatency: -21,
    },
    unknown: {},
    vllm: {
      timeToFirstToken: -37,
      endToEndLatency: 10,
    },
  },
  generations: {
    ada: {
      timePerOutputToken: 36,
      timeToFirstToken: 13,
      endToEndLatency: 37,
    },
    ampere: {
      throughput: -21,
      timePerOutputToken: -21,
      timeToFirstToken: -19,
      endToEndLatency: -18,
    },
    "ampere-consumer": {
      throughput: -11,
      endToEndLatency: -42,
    },
    "apple-m1": {
      throughput: 8,
    },
    "apple-m2": {
      throughput: -10,
    },
    "apple-m3": {
      throughput: -6,
    },
    blackwell: {
      throughput: -23,
      timePerOutputToken: -9,
      endToEndLatency: -42,
    },
    "blackwell-consumer": {
      throughput: 5,
    },
    cdna2: {
      throughput: 9,
      timeToFirstToken: 31,
      endToEndLatency: -12,
    },
    cdna3: {
      throughput: 38,
      timePerOutputToken: 36,
      timeToFirstToken: 62,
      endToEndLatency: 13,
    },
    cdna4: {
      throughput: 7,
      timePerOutputToken: 20,
      endToEndLatency: 5,
    },
    gaudi2: {
      throughput: 7,
      endToEndLatency: -13,
    },
    hopper: {
      throughput: 9,
      timePerOutputToken: 8,
      endToEndLatency: 10,
    },
    "neuron-v2": {},
    rdna3: {},
    turing: {
      timePerOutputToken: 5,
    },
    "xeon-granite-rapids": {
      throughput: 6,
      timePerOutputToken: 7,
      timeToFirstToken: 7,
      endToEndLatency: 5,
    },
  },
};

/** Groups of rows that were fitted for each engine on each generation: a model on an accelerator with an engine is one. */
export const fittedGroups: { readonly [pair: string]: number } = {
  "ada/exllama": 5,
  "ada/llama.cpp": 7,
  "ada/lmdeploy": 2,
  "ada/mlc": 4,
  "ada/pytorch": 4,
  "ada/tensorrt": 1,
  "ada/tensorrt-llm": 5,
  "ada/unknown": 4,
  "ada/vllm": 4,
  "ampere-consumer/exllama": 8,
  "ampere-consumer/llama.cpp": 10,
  "ampere-consumer/mlc": 3,
  "ampere-consumer/vllm": 6,
  "ampere/deepspeed-mii": 3,
  "ampere/exllama": 1,
  "ampere/fastertransformer": 6,
  "ampere/gpt-fast": 5,
  "ampere/llama.cpp": 1,
  "ampere/lmdeploy": 2,
  "ampere/mlc": 1,
  "ampere/pytorch": 8,
  "ampere/tensorrt-llm": 11,
  "ampere/unknown": 4,
  "ampere/vllm": 14,
  "apple-m1/llama.cpp": 3,
  "apple-m2/llama.cpp": 2,
  "apple-m3/llama.cpp": 2,
  "blackwell-consumer/tensorrt": 2,
  "blackwell-consumer/tensorrt-llm": 6,
  "blackwell-consumer/vllm": 1,
  "blackwell/sglang": 1,
  "blackwell/tensorrt": 7,
  "blackwell/tensorrt-llm": 9,
  "blackwell/vllm": 4,
  "cdna2/gpt-fast": 1,
  "cdna2/vllm": 5,
  "cdna3/sglang": 1,
  "cdna3/vllm": 4,
  "cdna4/atom": 1,
  "cdna4/sglang": 1,
  "gaudi2/optimum-habana": 3,
  "hopper/llama.cpp": 2,
  "hopper/pytorch": 3,
  "hopper/sglang": 9,
  "hopper/tensorrt": 6,
  "hopper/tensorrt-llm": 26,
  "hopper/vllm": 21,
  "neuron-v2/neuron": 6,
  "rdna3/mlc": 1,
  "turing/pytorch": 1,
  "xeon-granite-rapids/pytorch": 1,
};
