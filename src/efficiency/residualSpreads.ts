import type { EvidenceSpreads, LoadKind } from "./evidenceSpread.js";

/** Factors that contain 80 % of the residuals of left-out rows, by evidence; written by `npm run calibrate`. */
export const residualSpreads: EvidenceSpreads = {
  evidence: {
    many: {
      throughput: 1.184,
      timePerOutputToken: 1.217,
      timeToFirstToken: 1.703,
      endToEndLatency: 1.139,
      power: 1.3,
    },
    few: {
      throughput: 1.341,
      timePerOutputToken: 1.226,
      timeToFirstToken: 1.703,
      endToEndLatency: 1.566,
      power: 1.3,
    },
    engine: {
      throughput: 1.532,
      timePerOutputToken: 1.258,
      timeToFirstToken: 1.733,
      endToEndLatency: 1.677,
      power: 1.3,
    },
    machine: {
      throughput: 1.376,
      timePerOutputToken: 1.706,
      timeToFirstToken: 2.72,
      endToEndLatency: 1.682,
      power: 1.3,
    },
    none: {
      throughput: 1.758,
      timePerOutputToken: 1.792,
      timeToFirstToken: 4.149,
      endToEndLatency: 1.793,
      power: 1.3,
    },
  },
  loads: {
    continuous: {
      throughput: -12,
    },
    offline: {
      throughput: 12,
    },
    single: {
      throughput: -10,
      timePerOutputToken: -21,
      endToEndLatency: -18,
    },
    static: {
      throughput: 22,
      timePerOutputToken: 11,
      timeToFirstToken: 73,
    },
  },
  unmeasuredLoad: {
    throughput: 69,
    timePerOutputToken: 14,
    timeToFirstToken: 41,
    endToEndLatency: 40,
  },
  engines: {
    atom: {
      throughput: -26,
      timePerOutputToken: -48,
      endToEndLatency: -46,
    },
    "deepspeed-mii": {
      throughput: 34,
    },
    exllama: {
      throughput: 32,
    },
    "gpt-fast": {
      throughput: -43,
    },
    "llama.cpp": {
      throughput: -23,
    },
    mlc: {
      throughput: -34,
    },
    neuron: {
      throughput: -45,
      timePerOutputToken: -22,
      timeToFirstToken: -40,
    },
    "optimum-habana": {
      throughput: 19,
      endToEndLatency: -43,
    },
    pytorch: {
      throughput: 33,
      timePerOutputToken: 95,
      timeToFirstToken: 43,
    },
    sglang: {
      throughput: -22,
      timePerOutputToken: -12,
      timeToFirstToken: 43,
      endToEndLatency: -67,
    },
    tensorrt: {
      throughput: 26,
      timePerOutputToken: 148,
      timeToFirstToken: 30,
      endToEndLatency: 69,
    },
    "tensorrt-llm": {
      throughput: -12,
      timeToFirstToken: -17,
      endToEndLatency: -19,
    },
    vllm: {
      throughput: -19,
      timePerOutputToken: -29,
      timeToFirstToken: -34,
      endToEndLatency: -11,
    },
  },
  generations: {
    ada: {
      timePerOutputToken: 53,
      timeToFirstToken: 38,
    },
    ampere: {
      throughput: -11,
      timeToFirstToken: -52,
    },
    "ampere-consumer": {
      throughput: -23,
      endToEndLatency: -121,
    },
    "apple-m1": {
      throughput: 47,
    },
    "apple-m2": {
      throughput: -25,
    },
    "apple-m3": {
      throughput: -27,
    },
    blackwell: {
      timePerOutputToken: -13,
      timeToFirstToken: -10,
      endToEndLatency: -27,
    },
    "blackwell-consumer": {
      throughput: 26,
    },
    cdna2: {
      throughput: -30,
      endToEndLatency: -71,
    },
    cdna3: {
      throughput: 29,
      timePerOutputToken: 104,
      timeToFirstToken: 77,
      endToEndLatency: 40,
    },
    cdna4: {
      throughput: -23,
      timePerOutputToken: -32,
      endToEndLatency: -30,
    },
    gaudi2: {
      endToEndLatency: -11,
    },
  },
  pairs: {
    "ada/pytorch": {
      throughput: 44,
    },
    "ada/tensorrt-llm": {
      throughput: -86,
      timeToFirstToken: -95,
    },
    "ampere-consumer/exllama": {
      throughput: 19,
    },
    "ampere-consumer/vllm": {
      throughput: -11,
      endToEndLatency: -65,
    },
    "ampere/deepspeed-mii": {
      throughput: 17,
    },
    "ampere/pytorch": {
      throughput: -22,
    },
    "ampere/tensorrt-llm": {
      throughput: -10,
      timeToFirstToken: -50,
      endToEndLatency: 68,
    },
    "ampere/vllm": {
      throughput: 29,
    },
    "apple-m1/llama.cpp": {
      throughput: 12,
    },
    "blackwell/sglang": {
      throughput: -21,
    },
    "blackwell/tensorrt": {
      throughput: 30,
      timeToFirstToken: 19,
    },
    "blackwell/vllm": {
      throughput: -64,
    },
    "cdna2/vllm": {
      endToEndLatency: -12,
    },
    "cdna3/sglang": {
      throughput: -18,
      timePerOutputToken: -24,
      timeToFirstToken: -73,
    },
    "cdna3/vllm": {
      timePerOutputToken: 55,
      timeToFirstToken: 85,
    },
    "cdna4/sglang": {
      throughput: -26,
      timeToFirstToken: -13,
    },
    "hopper/llama.cpp": {
      throughput: 56,
    },
    "hopper/pytorch": {
      throughput: 26,
    },
    "hopper/sglang": {
      timeToFirstToken: 13,
    },
    "hopper/tensorrt": {
      throughput: -57,
    },
    "hopper/tensorrt-llm": {
      endToEndLatency: 13,
    },
    "hopper/vllm": {
      throughput: -38,
      timePerOutputToken: 71,
      endToEndLatency: -23,
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
export const measuredLoads: { readonly [family: string]: readonly LoadKind[] } = {
  atom: ["continuous"],
  "deepspeed-mii": ["single", "static"],
  exllama: ["single"],
  fastertransformer: ["single", "static"],
  "gpt-fast": ["single"],
  "llama.cpp": ["single"],
  lmdeploy: ["offline", "single", "static"],
  mlc: ["single"],
  neuron: ["single", "static"],
  "optimum-habana": ["single", "static"],
  pytorch: ["continuous", "offline", "single", "static"],
  sglang: ["continuous", "single"],
  tensorrt: ["continuous", "offline"],
  "tensorrt-llm": ["continuous", "offline", "single", "static"],
  unknown: ["static"],
  vllm: ["continuous", "offline", "single", "static"],
};
