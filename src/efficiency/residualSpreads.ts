import type { EvidenceSpreads } from "./evidenceSpread.js";

/** Factors that contain 80 % of the residuals of left-out rows, by evidence; written by `npm run calibrate`. */
export const residualSpreads: EvidenceSpreads = {
  evidence: {
    many: {
      throughput: 1.232,
      timePerOutputToken: 1.28,
      timeToFirstToken: 1.689,
      endToEndLatency: 1.167,
      power: 1.3,
    },
    few: {
      throughput: 1.37,
      timePerOutputToken: 1.28,
      timeToFirstToken: 1.711,
      endToEndLatency: 1.804,
      power: 1.3,
    },
    engine: {
      throughput: 1.57,
      timePerOutputToken: 1.338,
      timeToFirstToken: 2.311,
      endToEndLatency: 1.799,
      power: 1.3,
    },
    machine: {
      throughput: 1.371,
      timePerOutputToken: 1.76,
      timeToFirstToken: 2.438,
      endToEndLatency: 1.683,
      power: 1.3,
    },
    none: {
      throughput: 1.775,
      timePerOutputToken: 1.847,
      timeToFirstToken: 3.666,
      endToEndLatency: 1.864,
      power: 1.3,
    },
  },
  engines: {
    atom: {
      throughput: -21,
      timePerOutputToken: -46,
      endToEndLatency: -42,
    },
    "deepspeed-mii": {
      throughput: 30,
      endToEndLatency: -18,
    },
    exllama: {
      throughput: 23,
    },
    fastertransformer: {
      endToEndLatency: -20,
    },
    "gpt-fast": {
      throughput: -52,
    },
    "llama.cpp": {
      throughput: -35,
    },
    lmdeploy: {
      throughput: -65,
      timeToFirstToken: 15,
    },
    mlc: {
      throughput: -27,
    },
    neuron: {
      throughput: -51,
      timePerOutputToken: -38,
      timeToFirstToken: -41,
    },
    "optimum-habana": {
      throughput: 12,
      endToEndLatency: -59,
    },
    pytorch: {
      throughput: 32,
      timePerOutputToken: 81,
      timeToFirstToken: 56,
    },
    sglang: {
      throughput: -32,
      timePerOutputToken: -32,
      timeToFirstToken: 43,
      endToEndLatency: -69,
    },
    tensorrt: {
      timePerOutputToken: 108,
      timeToFirstToken: 29,
      endToEndLatency: 26,
    },
    "tensorrt-llm": {
      throughput: -29,
      timePerOutputToken: -10,
      endToEndLatency: -31,
    },
    vllm: {
      throughput: -26,
      timePerOutputToken: -37,
      timeToFirstToken: -33,
    },
  },
  generations: {
    ada: {
      timePerOutputToken: 48,
      timeToFirstToken: 24,
    },
    ampere: {
      throughput: -22,
      timeToFirstToken: -44,
      endToEndLatency: -22,
    },
    "ampere-consumer": {
      throughput: -25,
      endToEndLatency: -121,
    },
    "apple-m1": {
      throughput: 44,
    },
    "apple-m2": {
      throughput: -16,
    },
    "apple-m3": {
      throughput: -36,
    },
    blackwell: {
      timePerOutputToken: -12,
      endToEndLatency: -40,
    },
    "blackwell-consumer": {
      throughput: 27,
    },
    cdna2: {
      throughput: 47,
      endToEndLatency: -28,
    },
    cdna3: {
      throughput: 90,
      timePerOutputToken: 107,
      timeToFirstToken: 68,
      endToEndLatency: 24,
    },
    cdna4: {
      throughput: -17,
      timePerOutputToken: -30,
      endToEndLatency: -29,
    },
    gaudi2: {
      endToEndLatency: -15,
    },
  },
  pairs: {
    "ada/pytorch": {
      throughput: 36,
    },
    "ada/tensorrt-llm": {
      throughput: -72,
      timeToFirstToken: -101,
    },
    "ampere-consumer/vllm": {
      throughput: -15,
      endToEndLatency: -84,
    },
    "ampere/deepspeed-mii": {
      throughput: 24,
      endToEndLatency: 12,
    },
    "ampere/fastertransformer": {
      endToEndLatency: 16,
    },
    "ampere/gpt-fast": {
      throughput: 26,
    },
    "ampere/lmdeploy": {
      timeToFirstToken: 35,
    },
    "ampere/pytorch": {
      throughput: -20,
    },
    "ampere/tensorrt-llm": {
      timeToFirstToken: -71,
      endToEndLatency: 74,
    },
    "apple-m1/llama.cpp": {
      throughput: 11,
    },
    "apple-m3/llama.cpp": {
      throughput: -12,
    },
    "blackwell/sglang": {
      throughput: -18,
      endToEndLatency: 11,
    },
    "blackwell/tensorrt": {
      throughput: 18,
      timePerOutputToken: -39,
      timeToFirstToken: 19,
      endToEndLatency: -18,
    },
    "blackwell/vllm": {
      throughput: -28,
    },
    "cdna3/sglang": {
      throughput: -49,
      timePerOutputToken: -32,
      timeToFirstToken: -78,
    },
    "cdna3/vllm": {
      throughput: 19,
      timePerOutputToken: 45,
      timeToFirstToken: 91,
    },
    "cdna4/sglang": {
      throughput: -38,
      timeToFirstToken: -30,
      endToEndLatency: -22,
    },
    "hopper/llama.cpp": {
      throughput: 62,
    },
    "hopper/pytorch": {
      throughput: 20,
    },
    "hopper/sglang": {
      timePerOutputToken: 22,
      timeToFirstToken: 11,
    },
    "hopper/tensorrt": {
      throughput: -39,
      timePerOutputToken: 24,
      endToEndLatency: 19,
    },
    "hopper/tensorrt-llm": {
      endToEndLatency: 12,
    },
    "hopper/vllm": {
      throughput: -37,
      timePerOutputToken: 73,
    },
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
