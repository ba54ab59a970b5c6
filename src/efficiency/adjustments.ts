import type { EfficiencyRates } from "./efficiencyProfile.js";
import { globalProfile } from "./globalProfile.js";
import {
  type KernelRates,
  machineRates,
  measuredRates,
  olderKernels,
  runsMeasuredKernels,
  runsOlderKernels,
} from "./kernelRates.js";
import { kernelGenerations, machineLineages } from "./machineLineages.js";

/** Adjustments of one link of the chain relative to its parent, in hundredths of the natural logarithm of the ratio of rates. */
export type Adjustments = { readonly [Rate in keyof EfficiencyRates]?: number };

/** The adjustments of a link by name of the lineage, generation, engine, era or pair, in the order of the chain's rates. */
export type AdjustmentRows = { readonly [name: string]: readonly number[] };

/**
 * The levels of the chain: a lineage of accelerators, a generation, an engine, an era of the engine, and an engine on a
 * generation. It is a table with one column per rate; a rate that a link leaves unchanged is 0, or missing at the end of a row.
 */
export interface AdjustmentChain {
  /** The rates of the columns; those of the global profile, in its order, if left out. */
  readonly rates?: readonly (keyof EfficiencyRates)[];
  /** By lineage of accelerators, such as "nvidia": what its generations have in common, for generations without measurements. */
  readonly lineages: AdjustmentRows;
  /** By generation of accelerator, such as "hopper". */
  readonly generations: AdjustmentRows;
  /** By engine family; older kernels have entries of their own, such as "vllm/older" and "vllm/xpu". */
  readonly engines: AdjustmentRows;
  /** By engine family and era, such as "vllm/1". */
  readonly eras: AdjustmentRows;
  /** By generation and engine family, such as "hopper/vllm". */
  readonly pairs: AdjustmentRows;
}

/** The keys of the links that apply to an engine of an era on a generation of accelerators. */
export interface ChainKey {
  readonly lineage: string;
  readonly generation: string;
  readonly family: string;
  readonly era: number | "unstated";
}

/** Upper bounds of the rates that are shares of a peak; no adjustment exceeds them. */
export const highestShare: Adjustments = {
  weightBandwidth: 0.97,
  compute16: 0.95,
  compute8: 0.9,
  compute4: 0.9,
  blockScaledCompute: 1,
  expertBandwidth: 0.95,
  cacheBandwidth: 0.97,
  attentionCompute: 0.9,
  linkBandwidth: 1,
  hostLinkBandwidth: 0.95,
  dequantizeBandwidth: 1,
  dequantizeCompute: 1,
  fourBitBandwidth: 1,
  routingCorrelation: 1,
  balancedRoutingCorrelation: 1,
  rampShare: 0.5,
};

/** The adjustments that apply, in the order of the chain. Links without measurements are left out. */
export function linksOf(chain: AdjustmentChain, key: ChainKey): readonly Adjustments[] {
  const { lineage, generation, family, era } = key;
  const kernels = measuredRates(generation, family);
  const { rates = Object.keys(globalProfile.rates) as (keyof EfficiencyRates)[] } = chain;
  const fixed = runsMeasuredKernels(family, era) ? kernels : {};
  const older = runsOlderKernels(family, era);
  // Rates that were measured on kernels are left out.
  const link = (row: readonly number[] | undefined, measured: KernelRates = {}): Adjustments | undefined => {
    // Names such as "constructor" find something other than a row.
    if (!Array.isArray(row)) return undefined;
    const adjustments: { -readonly [Rate in keyof Adjustments]: number } = {};
    row.forEach((hundredths: number, column) => {
      const rate = rates[column];
      if (rate && hundredths && !Object.hasOwn(measured, rate)) adjustments[rate] = hundredths;
    });
    return adjustments;
  };
  return [
    link(chain.generations[generation] ?? chain.lineages[lineage], kernels),
    // What an engine's current kernels reach says nothing about its older kernels.
    link(chain.engines[family], older ? machineRates() : fixed),
    link(older ? chain.engines[olderKernels(family, generation)] : undefined),
    link(chain.eras[`${family}/${era}`]),
    link(chain.pairs[`${generation}/${family}`], fixed),
  ].filter((each) => each !== undefined);
}

/** The rates of a parent, multiplied by each link's adjustments in turn and capped at their upper bounds. */
export function adjustedRates(parent: EfficiencyRates, links: readonly Adjustments[]): EfficiencyRates {
  const rates: { -readonly [Rate in keyof EfficiencyRates]: number } = { ...parent };
  for (const link of links) {
    for (const rate of Object.keys(link) as (keyof EfficiencyRates)[]) rates[rate] *= Math.exp((link[rate] ?? 0) / 100);
  }
  for (const rate of Object.keys(highestShare) as (keyof EfficiencyRates)[]) {
    rates[rate] = Math.min(rates[rate], highestShare[rate] ?? 1);
  }
  return rates;
}

/** The keys of the chain for an engine of an era on a generation of accelerators. */
export function chainKey(generation: string, family: string, era: number | "unstated"): ChainKey {
  const kernels = Object.hasOwn(kernelGenerations, generation)
    ? (kernelGenerations[generation] ?? generation)
    : generation;
  const lineage = Object.hasOwn(machineLineages, kernels) ? (machineLineages[kernels] ?? kernels) : kernels;
  return { lineage, generation: kernels, family, era };
}
