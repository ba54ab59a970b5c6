import { engineAndPair, engineOnly, everywhere, machineAndEngine, nowhere } from "./levels.js";
import type { RatePrior } from "./ratePrior.js";

const common = { deviation: 1, levels: nowhere } as const;
const software = { deviation: 1, levels: engineOnly } as const;
const hostTime = { deviation: 2.5, levels: engineAndPair } as const;

/** Rates that an engine adds to those of the machine, fitted on serving measurements. */
export const engineTable = {
  // Half a tile of Triton's and CUTLASS's grouped products; collinear with the bandwidth, so held near it.
  expertPaddingRows: { ...software, start: 20, meaning: "rows that the kernel pads each touched expert by" },
  expertStartBytes: { ...common, start: 280_000, meaning: "bytes that starting on one more expert costs" },
  balancedRouting: { ...common, start: 0.93, meaning: "independence of routing among load-balanced experts" },
  routingIndependence: { ...common, start: 0.71, meaning: "independence of routing among other experts" },
  // Rows of the fullest of eight ranks over the mean, on random prompts: settled on by the measurements; 1.2 with balanced routing.
  expertImbalance: { ...common, start: 1.8, meaning: "rows of the most loaded expert-parallel rank over the mean" },
  // Marlin over 16-bit products, by bytes: 0.64 to 1.0 at 1 to 16 rows; Q4_K_M over F16: 0.65 to 0.81 (llama.cpp tables).
  dequantizeBandwidth: {
    deviation: 1.5,
    levels: everywhere,
    start: 0.8,
    meaning: "share of the weight bandwidth that dequantization leaves",
  },
  // Marlin over 16-bit products at 1,024 rows: 0.47 to 0.84; kernels that unpack first: 0.2 to 0.7.
  dequantizeCompute: {
    deviation: 1.5,
    levels: everywhere,
    start: 0.78,
    meaning: "share of the 16-bit rate that dequantization leaves",
  },
  layerLaunches: { deviation: 1.5, levels: engineOnly, start: 2.2, meaning: "small kernels in each layer" },
  layerPasses: { ...common, start: 11.5, meaning: "passes over the hidden vectors that those make" },
  // 9 to 12 microseconds of a decode attention kernel on Hopper, less its graph's launch, and the cache's write.
  attentionLaunches: { ...common, start: 3, meaning: "kernels of one layer's attention" },
  latentLaunches: { ...common, start: 7.4, meaning: "additional kernels of latent attention" },
  // 25 to 35 microseconds a layer (DeepSeek-V3.2 against V3, B200 and H200).
  indexLaunches: { ...common, start: 9, meaning: "additional kernels of an index that picks tokens" },
  biasedRouterLaunches: { ...common, start: 2, meaning: "additional kernels of a router with biases" },
  roundingLaunches: { deviation: 2, levels: engineOnly, start: 0.55, meaning: "kernels that round a product's inputs" },
  // Scales for each block need a kernel of their own; one scale for a tensor is fused into the norm before.
  blockRoundingFactor: {
    deviation: 1.5,
    levels: machineAndEngine,
    start: 2.5,
    meaning: "the same for block-scaled 8-bit inputs, relative",
  },
  fourBitRoundingFactor: { ...common, start: 1.5, meaning: "the same for 4-bit inputs, relative" },
  queryKeyNormLaunches: { ...common, start: 2.7, meaning: "kernels of one norm of queries and keys" },
  hostStepSeconds: { ...hostTime, start: 0.0007, meaning: "host time of one step" },
  hostSequenceSeconds: { deviation: 2.5, levels: engineOnly, start: 0.000_008_8, meaning: "host time of a sequence" },
  // Engines that capture whole models: nothing; attention outside the graph: some tens of microseconds a layer.
  graphLayerSeconds: {
    deviation: 6,
    levels: engineOnly,
    start: 0.000_02,
    meaning: "host time to issue a captured layer",
  },
  // Transformers on hosts of 2024: 0.6 to 0.85 ms a layer (Qwen's speed benchmarks).
  eagerLayerSeconds: {
    deviation: 2.5,
    levels: engineAndPair,
    start: 0.0006,
    meaning: "host time to issue an eager layer",
  },
  // GPTQ, AWQ and bitsandbytes kernels in Transformers: 1.0 to 1.9 times 16 bits.
  eagerDequantizeFactor: { ...common, start: 1.35, meaning: "the same where weights are dequantized, relative" },
  // LLM.int8() of bitsandbytes in Transformers: 1.6 ms a layer where NF4 takes 1.0 (H100).
  eagerRoundingFactor: { ...common, start: 2.2, meaning: "the same where inputs are rounded to 8 bits, relative" },
  // One copy for concatenation, and a repeated one for each query head of a group.
  eagerCachePasses: { deviation: 2, levels: engineOnly, start: 8, meaning: "passes over the cache of an eager step" },
  requestSeconds: { deviation: 3, levels: engineOnly, start: 0.045, meaning: "time of a request outside the model" },
  promptSeconds: { deviation: 3, levels: engineOnly, start: 0.000_95, meaning: "time of a request while others wait" },
  queueFactor: { ...software, start: 0.32, meaning: "queueing relative to random arrivals" },
  // A thousand to thirty thousand requests over hundreds to thousands at once: a twentieth to a fifth.
  rampShare: {
    deviation: 3,
    levels: engineOnly,
    start: 0.1,
    meaning: "share of a run that filling and draining loses",
  },
  burstShare: { deviation: 2, levels: engineOnly, start: 0.17, meaning: "share of the first burst in a run's mean" },
} as const satisfies { readonly [rate: string]: RatePrior };
