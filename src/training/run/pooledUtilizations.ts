import type { PublishedUtilization } from "./utilizationEntry.js";

/**
 * Utilization of published training runs over all accelerators, for generations without enough rows of their own.
 *
 * @source the tables listed in {@link publishedUtilizations}
 * @example
 * ```ts
 * import { pooledUtilizations } from "llm-economics/training";
 *
 * pooledUtilizations.map(({ value }) => value); // => [0.5, 0.18, 0.36, 0.16, 0.23, 0.054]
 * ```
 */
export const pooledUtilizations = [
  {
    generation: "any",
    arithmetic: "bf16",
    modelKind: "dense",
    value: 0.5,
    low: 0.35,
    high: 0.6,
    points: 316,
    kind: "derived",
    source: "all tables of publishedUtilizations",
  },
  {
    generation: "any",
    arithmetic: "bf16",
    modelKind: "mixture-of-experts",
    value: 0.18,
    low: 0.1,
    high: 0.36,
    points: 50,
    kind: "derived",
    source: "all tables of publishedUtilizations, and Primus (2026)",
  },
  {
    generation: "any",
    arithmetic: "fp8",
    modelKind: "dense",
    value: 0.36,
    low: 0.34,
    high: 0.45,
    points: 154,
    kind: "derived",
    source: "all tables of publishedUtilizations",
  },
  {
    generation: "any",
    arithmetic: "fp8",
    modelKind: "mixture-of-experts",
    value: 0.16,
    low: 0.1,
    high: 0.22,
    points: 86,
    kind: "derived",
    source: "all tables of publishedUtilizations",
  },
  {
    generation: "any",
    arithmetic: "fp4",
    modelKind: "dense",
    value: 0.23,
    low: 0.21,
    high: 0.28,
    points: 16,
    kind: "derived",
    source: "Megatron-Bridge performance summary (2026), NVFP4",
  },
  {
    generation: "any",
    arithmetic: "fp4",
    modelKind: "mixture-of-experts",
    value: 0.054,
    low: 0.044,
    high: 0.057,
    points: 8,
    kind: "derived",
    source: "Megatron-Bridge performance summary (2026), NVFP4",
  },
] as const satisfies readonly PublishedUtilization[];
