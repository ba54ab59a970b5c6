import type { EvidenceSpreads } from "./evidenceSpread.js";

/** Factors that contain 80 % of the residuals of left-out rows, by evidence; written by `npm run calibrate`. */
export const residualSpreads: EvidenceSpreads = {
  evidence: {
    many: {
      throughput: 1.241,
      timePerOutputToken: 1.278,
      timeToFirstToken: 1.686,
      endToEndLatency: 1.169,
      power: 1.3,
    },
    few: {
      throughput: 1.371,
      timePerOutputToken: 1.278,
      timeToFirstToken: 1.712,
      endToEndLatency: 1.789,
      power: 1.3,
    },
    engine: {
      throughput: 1.575,
      timePerOutputToken: 1.338,
      timeToFirstToken: 2.316,
      endToEndLatency: 1.814,
      power: 1.3,
    },
    machine: {
      throughput: 1.37,
      timePerOutputToken: 1.763,
      timeToFirstToken: 2.442,
      endToEndLatency: 1.69,
      power: 1.3,
    },
    none: {
      throughput: 1.768,
      timePerOutputToken: 1.84,
      timeToFirstToken: 3.64,
      endToEndLatency: 1.855,
      power: 1.3,
    },
  },
  engines: {
    atom: {
      throughput: -22,
      timePerOutputToken: -48,
      endToEndLatency: -44,
    },
    "deepspeed-mii": {
      throughput: 29,
      endToEndLatency: -16,
    },
    exllama: {
      throughput: 21,
    },
    fastertransformer: {
      endToEndLatency: -19,
    },
    "gpt-fast": {
      throughput: -52,
    },
    "llama.cpp": {
      throughput: -35,
    },
    lmdeploy: {
      throughput: -66,
      timeToFirstToken: 15,
    },
    mlc: {
      throughput: -28,
    },
    neuron: {
      throughput: -51,
      timePerOutputToken: -37,
      timeToFirstToken: -41,
    },
    "optimum-habana": {
      throughput: 14,
      endToEndLatency: -59,
    },
    pytorch: {
      throughput: 32,
      timePerOutputToken: 81,
      timeToFirstToken: 56,
    },
    sglang: {
      throughput: -33,
      timePerOutputToken: -32,
      timeToFirstToken: 42,
      endToEndLatency: -70,
    },
    tensorrt: {
      timePerOutputToken: 110,
      timeToFirstToken: 30,
      endToEndLatency: 28,
    },
    "tensorrt-llm": {
      throughput: -31,
      endToEndLatency: -32,
    },
    vllm: {
      throughput: -21,
      timePerOutputToken: -36,
      timeToFirstToken: -33,
    },
  },
  generations: {
    ada: {
      timePerOutputToken: 49,
      timeToFirstToken: 23,
    },
    ampere: {
      throughput: -14,
      timeToFirstToken: -44,
      endToEndLatency: -24,
    },
    "ampere-consumer": {
      throughput: -25,
      endToEndLatency: -121,
    },
    "apple-m1": {
      throughput: 45,
    },
    "apple-m2": {
      throughput: -18,
    },
    "apple-m3": {
      throughput: -36,
    },
    blackwell: {
      timePerOutputToken: -15,
      endToEndLatency: -38,
    },
    "blackwell-consumer": {
      throughput: 28,
    },
    cdna2: {
      throughput: 44,
      endToEndLatency: -26,
    },
    cdna3: {
      throughput: 85,
      timePerOutputToken: 106,
      timeToFirstToken: 83,
      endToEndLatency: 24,
    },
    cdna4: {
      throughput: -18,
      timePerOutputToken: -26,
      endToEndLatency: -30,
    },
    gaudi2: {
      endToEndLatency: -14,
    },
  },
  pairs: {
    "ada/pytorch": {
      throughput: 36,
    },
    "ada/tensorrt-llm": {
      throughput: -70,
      timeToFirstToken: -100,
    },
    "ampere-consumer/vllm": {
      throughput: -15,
      endToEndLatency: -84,
    },
    "ampere/deepspeed-mii": {
      throughput: 18,
      endToEndLatency: 14,
    },
    "ampere/fastertransformer": {
      endToEndLatency: 18,
    },
    "ampere/gpt-fast": {
      throughput: 19,
    },
    "ampere/lmdeploy": {
      timeToFirstToken: 35,
    },
    "ampere/pytorch": {
      throughput: -27,
    },
    "ampere/tensorrt-llm": {
      timeToFirstToken: -71,
      endToEndLatency: 77,
    },
    "apple-m1/llama.cpp": {
      throughput: 11,
    },
    "apple-m3/llama.cpp": {
      throughput: -12,
    },
    "blackwell/sglang": {
      throughput: -17,
      endToEndLatency: 10,
    },
    "blackwell/tensorrt": {
      throughput: 17,
      timePerOutputToken: -39,
      timeToFirstToken: 18,
      endToEndLatency: -22,
    },
    "blackwell/vllm": {
      throughput: -31,
    },
    "cdna3/sglang": {
      throughput: -47,
      timePerOutputToken: -32,
      timeToFirstToken: -80,
    },
    "cdna3/vllm": {
      throughput: 18,
      timePerOutputToken: 46,
      timeToFirstToken: 78,
    },
    "cdna4/atom": {
      timePerOutputToken: -11,
    },
    "cdna4/sglang": {
      throughput: -39,
      timeToFirstToken: -30,
      endToEndLatency: -21,
    },
    "hopper/llama.cpp": {
      throughput: 60,
    },
    "hopper/pytorch": {
      throughput: 20,
    },
    "hopper/sglang": {
      timePerOutputToken: 22,
      timeToFirstToken: 11,
    },
    "hopper/tensorrt": {
      throughput: -41,
      timePerOutputToken: 24,
      endToEndLatency: 19,
    },
    "hopper/tensorrt-llm": {
      endToEndLatency: 11,
    },
    "hopper/vllm": {
      throughput: -48,
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
