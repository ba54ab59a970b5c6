import type { EvidenceSpreads, LoadKind } from "./evidenceSpread.js";

/** Factors that contain 80 % of the residuals of left-out rows, by evidence; written by `npm run calibrate`. */
export const residualSpreads: EvidenceSpreads = {
  evidence: {
    many: {
      throughput: 1.232,
      timePerOutputToken: 1.218,
      timeToFirstToken: 1.702,
      endToEndLatency: 1.142,
      power: 1.3,
    },
    few: {
      throughput: 1.361,
      timePerOutputToken: 1.226,
      timeToFirstToken: 1.702,
      endToEndLatency: 1.563,
      power: 1.3,
    },
    engine: {
      throughput: 1.552,
      timePerOutputToken: 1.267,
      timeToFirstToken: 1.811,
      endToEndLatency: 1.719,
      power: 1.3,
    },
    machine: {
      throughput: 1.377,
      timePerOutputToken: 1.7,
      timeToFirstToken: 2.721,
      endToEndLatency: 1.682,
      power: 1.3,
    },
    none: {
      throughput: 1.768,
      timePerOutputToken: 1.801,
      timeToFirstToken: 4.15,
      endToEndLatency: 1.803,
      power: 1.3,
    },
  },
  loads: {},
  unmeasuredLoad: {},
  engines: {
    atom: {
      throughput: -23,
      timePerOutputToken: -44,
      endToEndLatency: -43,
    },
    "deepspeed-mii": {
      throughput: 31,
    },
    exllama: {
      throughput: 30,
    },
    "gpt-fast": {
      throughput: -51,
    },
    "llama.cpp": {
      throughput: -33,
    },
    lmdeploy: {
      throughput: -66,
      timeToFirstToken: 35,
    },
    mlc: {
      throughput: -35,
    },
    neuron: {
      throughput: -50,
      timePerOutputToken: -21,
      timeToFirstToken: -39,
    },
    "optimum-habana": {
      throughput: 11,
      endToEndLatency: -38,
    },
    pytorch: {
      throughput: 32,
      timePerOutputToken: 97,
      timeToFirstToken: 59,
    },
    sglang: {
      throughput: -29,
      timePerOutputToken: -14,
      timeToFirstToken: 37,
      endToEndLatency: -71,
    },
    tensorrt: {
      throughput: 25,
      timePerOutputToken: 147,
      timeToFirstToken: 29,
      endToEndLatency: 70,
    },
    "tensorrt-llm": {
      throughput: -23,
      timeToFirstToken: -17,
      endToEndLatency: -21,
    },
    vllm: {
      throughput: -21,
      timePerOutputToken: -31,
      timeToFirstToken: -34,
    },
  },
  generations: {
    ada: {
      timePerOutputToken: 51,
      timeToFirstToken: 24,
    },
    ampere: {
      throughput: -18,
      timeToFirstToken: -31,
      endToEndLatency: -16,
    },
    "ampere-consumer": {
      throughput: -27,
      endToEndLatency: -121,
    },
    "apple-m1": {
      throughput: 45,
    },
    "apple-m2": {
      throughput: -15,
    },
    "apple-m3": {
      throughput: -29,
    },
    blackwell: {
      timePerOutputToken: -13,
      timeToFirstToken: -10,
      endToEndLatency: -25,
    },
    "blackwell-consumer": {
      throughput: 31,
    },
    cdna2: {
      throughput: 54,
    },
    cdna3: {
      throughput: 23,
      timePerOutputToken: 106,
      timeToFirstToken: 75,
      endToEndLatency: 31,
    },
    cdna4: {
      throughput: -22,
      timePerOutputToken: -30,
      endToEndLatency: -29,
    },
    gaudi2: {
      endToEndLatency: -10,
    },
  },
  pairs: {
    "ada/pytorch": {
      throughput: 41,
    },
    "ada/tensorrt-llm": {
      throughput: -81,
      timeToFirstToken: -84,
    },
    "ampere-consumer/exllama": {
      throughput: 20,
    },
    "ampere-consumer/vllm": {
      endToEndLatency: -76,
    },
    "ampere/deepspeed-mii": {
      throughput: 21,
      endToEndLatency: 15,
    },
    "ampere/fastertransformer": {
      endToEndLatency: 18,
    },
    "ampere/gpt-fast": {
      throughput: 24,
    },
    "ampere/lmdeploy": {
      timeToFirstToken: 32,
    },
    "ampere/pytorch": {
      throughput: -20,
    },
    "ampere/tensorrt-llm": {
      timeToFirstToken: -68,
      endToEndLatency: 82,
    },
    "ampere/vllm": {
      throughput: 16,
    },
    "apple-m1/llama.cpp": {
      throughput: 12,
    },
    "apple-m3/llama.cpp": {
      throughput: -10,
    },
    "blackwell/sglang": {
      throughput: -19,
    },
    "blackwell/tensorrt": {
      throughput: 28,
      timeToFirstToken: 20,
    },
    "blackwell/vllm": {
      throughput: -65,
    },
    "cdna3/sglang": {
      throughput: -11,
      timePerOutputToken: -24,
      timeToFirstToken: -72,
    },
    "cdna3/vllm": {
      timePerOutputToken: 56,
      timeToFirstToken: 86,
    },
    "cdna4/sglang": {
      throughput: -28,
      timeToFirstToken: -13,
    },
    "hopper/llama.cpp": {
      throughput: 60,
    },
    "hopper/pytorch": {
      throughput: 23,
    },
    "hopper/sglang": {
      timePerOutputToken: 10,
      timeToFirstToken: 18,
    },
    "hopper/tensorrt": {
      throughput: -61,
    },
    "hopper/tensorrt-llm": {
      endToEndLatency: 13,
    },
    "hopper/vllm": {
      throughput: -54,
      timePerOutputToken: 73,
      endToEndLatency: -31,
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

/** Kinds of load that each engine was measured under. */
export const measuredLoads: { readonly [family: string]: readonly LoadKind[] } = {};
