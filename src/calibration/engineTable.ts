import { engineAndPair, engineOnly, everywhere, machineAndEngine, nowhere } from "./levels.js";
import type { RatePrior } from "./ratePrior.js";

const common = { deviation: 1, levels: nowhere } as const;
const software = { deviation: 1, levels: engineOnly } as const;
const hostTime = { deviation: 2.5, levels: engineAndPair } as const;

/** Rates that belong to the engine rather than to the machine, fitted on serving measurements. */
export const engineTable = {
  // Half a tile of Triton's and CUTLASS's grouped GEMMs. Collinear with the bandwidth, so kept near this value.
  expertPaddingRows: { ...software, start: 20, meaning: "rows of padding per active expert" },
  expertStartBytes: { ...common, start: 280_000, meaning: "overhead of one more active expert, in bytes" },
  // Counted routes of Qwen3-30B-A3B: 51 % of the experts receive 90 % of them on mixed texts and 45 % on code, as under gamma
  // distributions with correlations of 0.09 and 0.13 (gpu-container's handbook, 2026). The power laws that aiconfigurator draws
  // experts from: 0.09 to 0.16. None is published for balanced routers.
  balancedRoutingCorrelation: { ...common, start: 0.02, meaning: "correlation of routing, load-balanced experts" },
  routingCorrelation: { ...common, start: 0.11, meaning: "correlation of routing, other experts" },
  // Marlin against 16-bit GEMMs, per byte: 0.64 to 1.0 at 1 to 16 rows; Q4_K_M against F16: 0.65 to 0.81 (llama.cpp tables).
  dequantizeBandwidth: {
    deviation: 1.5,
    levels: everywhere,
    start: 0.8,
    meaning: "share of the weight bandwidth with dequantization",
  },
  // Marlin against 16-bit GEMMs at 1,024 rows: 0.47 to 0.84; kernels that dequantize first: 0.2 to 0.7.
  dequantizeCompute: {
    deviation: 1.5,
    levels: everywhere,
    start: 0.78,
    meaning: "share of the 16-bit rate with dequantization",
  },
  layerLaunches: { deviation: 1.5, levels: engineOnly, start: 2.2, meaning: "small kernels in each layer" },
  layerPasses: { ...common, start: 11.5, meaning: "passes over the hidden state by these kernels" },
  // A decode attention kernel on Hopper takes 9 to 12 microseconds, minus its launch in the graph, plus the write to the cache.
  attentionLaunches: { ...common, start: 3, meaning: "kernels of attention in one layer" },
  latentLaunches: { ...common, start: 7.4, meaning: "additional kernels of latent attention" },
  // 25 to 35 microseconds per layer (DeepSeek-V3.2 against V3 on B200 and H200).
  indexLaunches: { ...common, start: 9, meaning: "additional kernels of a sparse-attention indexer" },
  biasedRouterLaunches: { ...common, start: 2, meaning: "additional kernels of a router with biases" },
  roundingLaunches: {
    deviation: 2,
    levels: engineOnly,
    start: 0.55,
    meaning: "kernels that quantize the inputs of a GEMM",
  },
  // Block scales need a separate kernel; a per-tensor scale is fused into the preceding norm.
  blockRoundingFactor: {
    deviation: 1.5,
    levels: machineAndEngine,
    start: 2.5,
    meaning: "the same for block-scaled 8-bit inputs, as a factor",
  },
  fourBitRoundingFactor: { ...common, start: 1.5, meaning: "the same for 4-bit inputs, as a factor" },
  queryKeyNormLaunches: { ...common, start: 2.7, meaning: "kernels of a query and key norm" },
  hostStepSeconds: { ...hostTime, start: 0.0007, meaning: "host time of one step" },
  hostSequenceSeconds: {
    deviation: 2.5,
    levels: engineOnly,
    start: 0.000_008_8,
    meaning: "host time per sequence and step",
  },
  // None for engines that capture the whole model; tens of microseconds per layer where attention stays outside the graph.
  graphLayerSeconds: {
    deviation: 6,
    levels: engineOnly,
    start: 0.000_02,
    meaning: "host time to issue a captured layer",
  },
  // Transformers on hosts of 2024: 0.6 to 0.85 ms per layer (Qwen's speed benchmarks).
  eagerLayerSeconds: {
    deviation: 2.5,
    levels: engineAndPair,
    start: 0.0006,
    meaning: "host time to issue an eager layer",
  },
  // GPTQ, AWQ and bitsandbytes kernels in Transformers: 1.0 to 1.9 times the 16-bit time.
  eagerDequantizeFactor: { ...common, start: 1.35, meaning: "the same with dequantized weights, as a factor" },
  // LLM.int8() of bitsandbytes in Transformers: 1.6 ms per layer, against 1.0 for NF4 (H100).
  eagerRoundingFactor: { ...common, start: 2.2, meaning: "the same with inputs quantized to 8 bits, as a factor" },
  // One copy for concatenation, and a repeated copy for each query head of a group.
  eagerCachePasses: { deviation: 2, levels: engineOnly, start: 8, meaning: "passes over the cache of an eager step" },
  requestSeconds: { deviation: 3, levels: engineOnly, start: 0.045, meaning: "time per request outside the model" },
  // Python schedulers and samplers between the step of a prompt and the next one: 0.5 to 12 ms; no published figure.
  promptSeconds: {
    deviation: 10,
    levels: engineOnly,
    start: 0.002,
    meaning: "time per request during which others wait",
  },
  queueFactor: { ...software, start: 0.32, meaning: "queueing relative to Poisson arrivals" },
  // Runs of 1,000 to 30,000 requests at a concurrency of hundreds to thousands lose a twentieth to a fifth.
  rampShare: {
    deviation: 3,
    levels: engineOnly,
    start: 0.1,
    meaning: "share of a run lost to ramp-up and drain",
  },
  // One request alone waits 0.16 s for 1,024 prompt tokens of DeepSeek-R1 on eight B200 (SGLang) and 0.07 s on eight MI355X (ATOM), where its
  // arithmetic takes some 0.02 s; a decode step launches its kernels in 5 ms (InferenceX, 2025 and 2026).
  setupFactor: {
    deviation: 6,
    levels: engineOnly,
    start: 8,
    meaning: "set-up and launch of a prompt's kernels, relative to launching a decode step",
  },
  burstShare: {
    deviation: 2,
    levels: engineOnly,
    start: 0.17,
    meaning: "share of the first burst in the mean of a run",
  },
} as const satisfies { readonly [rate: string]: RatePrior };
