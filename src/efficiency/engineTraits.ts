import { xpuGenerations } from "./machineLineages.js";

/** Qualitative properties of an engine that no rate expresses. */
export interface EngineTraits {
  /** Accumulator width of 16-bit products; 32 if left out. With 16 bits, GeForce parts multiply at twice the rate. */
  readonly accumulationBits?: 16 | 32 | undefined;
  /** Attention scores during prefill: kept inside one fused kernel (the default), or stored to memory and read back. */
  readonly attentionScores?: "fused" | "stored" | undefined;
  /**
   * Key-value cache: paged (the default), or copied on every append and repeated for grouped queries, by modules that also convert
   * quantized weights and inputs with kernels of their own.
   */
  readonly cache?: "paged" | "copied" | undefined;
  /**
   * Generations on which attention in a mixed step computes a whole tile of query rows for each query head of a decoding sequence;
   * none by default.
   */
  readonly tiledGenerations?: readonly string[] | undefined;
  /** Reads of the cache while decoding: once for a group of query heads (the default), or once for each query head. */
  readonly cacheReads?: "query-head" | undefined;
  /**
   * Generations on which weight-only products of several rows run kernels of an earlier generation, which read weights half as fast as the
   * kernels for one row; none by default.
   */
  readonly reusedKernels?: readonly string[] | undefined;
  /** Inputs of 8-bit modules: all quantized (the default), or outliers multiplied separately in 16 bits, as LLM.int8() does. */
  readonly outliers?: "separate" | undefined;
  /** Host work of a step: some for each sequence, as schedulers have (the default), or the same for any batch. */
  readonly hostWork?: "per-step" | undefined;
  /** Host processes of pipeline stages: each stage has its own (the default), or one process drives all stages. */
  readonly stageHosts?: "own" | "shared" | undefined;
}

/** Engines whose traits differ from the defaults. */
export const engineTraits: { readonly [family: string]: EngineTraits } = {
  // FlashAttention 3, which packs the query heads of a group into one tile, needs Hopper; earlier parts run FlashAttention 2.
  vllm: { tiledGenerations: ["ampere", "ada"] },
  // CUTLASS's weight-only kernels were written for Ampere; products of one row run a separate kernel.
  "tensorrt-llm": { reusedKernels: ["hopper"] },
  // Static batches: sequences start and end together, and sampling runs on the device.
  pytorch: { cache: "copied", hostWork: "per-step" },
  "gpt-fast": { hostWork: "per-step" },
  fastertransformer: { hostWork: "per-step" },
  neuron: { hostWork: "per-step" },
  "optimum-habana": { hostWork: "per-step" },
  // cuBLAS runs in its 16-bit compute type; attention is two products and a softmax by default (until August 2025); one process.
  "llama.cpp": { accumulationBits: 16, attentionScores: "stored", stageHosts: "shared" },
};

/**
 * Releases of vLLM on CDNA whose PagedAttention kernels ignore grouped queries: those before 0.6.2 (September 2024). Before 0.5, builds
 * for CDNA were AMD's fork, which had other kernels.
 *
 * @source vllm-project/vllm#2744 (the kernel), vllm-project/vllm#8310 (its successor on CDNA), ROCm/vllm#22 (the fork)
 */
const ungroupedReleases = /^v?0\.(5\b|6(\.[01])?(?!\.?\d))/i;

/** Traits of an engine on a generation of accelerators; those of its newest version if none is given. */
export function traitsOf(family: string, generation: string, version = ""): EngineTraits | undefined {
  const ungrouped =
    xpuGenerations.includes(generation) || (/^cdna[23]$/.test(generation) && ungroupedReleases.test(version));
  return family === "vllm" && ungrouped ? { ...engineTraits.vllm, cacheReads: "query-head" } : engineTraits[family];
}
