import type { EfficiencyRates } from "./efficiencyProfile.js";
import { type KernelRates, machineRates, measuredRates, runsMeasuredKernels, runsOlderKernels } from "./kernelRates.js";
import { kernelGenerations, machineLineages } from "./machineLineages.js";

/** Rates of a link of the chain against those of its parent: hundredths of the natural logarithm of the ratio. */
export type Adjustments = { readonly [Rate in keyof EfficiencyRates]?: number };

/** The links of the chain: a line of machines, a generation of it, an engine, an era of it, and an engine on a generation. */
export interface AdjustmentChain {
  /** By line of machines, such as "nvidia": what its generations have in common, for one that no one measured. */
  readonly lineages: { readonly [lineage: string]: Adjustments };
  /** By generation of accelerator, such as "hopper". */
  readonly generations: { readonly [generation: string]: Adjustments };
  /** By engine family; what its older kernels do apart, such as "vllm/older". */
  readonly engines: { readonly [family: string]: Adjustments };
  /** By engine family and era, such as "vllm/1". */
  readonly eras: { readonly [era: string]: Adjustments };
  /** By generation and engine family, such as "hopper/vllm". */
  readonly pairs: { readonly [pair: string]: Adjustments };
}

/** The names of the links that apply to an engine of an era on a generation of accelerators. */
export interface ChainKey {
  readonly lineage: string;
  readonly generation: string;
  readonly family: string;
  readonly era: number | "unstated";
}

/** Shares of a peak, which no adjustment takes past it, and the highest that each may reach. */
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
  routingIndependence: 1,
  balancedRouting: 1,
  rampShare: 0.5,
};

/** The adjustments that apply, in the order of the chain; a link that no one measured is left out. */
export function linksOf(chain: AdjustmentChain, key: ChainKey): readonly Adjustments[] {
  const { lineage, generation, family, era } = key;
  const kernels = measuredRates(generation, family);
  const fixed = runsMeasuredKernels(family, era) ? kernels : {};
  const older = runsOlderKernels(family, era);
  return [
    without(chain.generations[generation] ?? chain.lineages[lineage], kernels),
    // What today's kernels of an engine reach says nothing of its older ones.
    without(chain.engines[family], older ? machineRates : fixed),
    older ? chain.engines[`${family}/older`] : undefined,
    chain.eras[`${family}/${era}`],
    without(chain.pairs[`${generation}/${family}`], fixed),
  ].filter((link) => link !== undefined);
}

/** The adjustments of the rates that were not read off kernels. */
function without(link: Adjustments | undefined, kernels: KernelRates): Adjustments | undefined {
  if (!link) return undefined;
  return Object.fromEntries(Object.entries(link).filter(([rate]) => !Object.hasOwn(kernels, rate)));
}

/** The rates of a parent, adjusted by each link in turn and held under their peaks. */
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

/** The place of an engine of an era on a machine. */
export function chainKey(generation: string, family: string, era: number | "unstated"): ChainKey {
  const kernels = Object.hasOwn(kernelGenerations, generation)
    ? (kernelGenerations[generation] ?? generation)
    : generation;
  const lineage = Object.hasOwn(machineLineages, kernels) ? (machineLineages[kernels] ?? kernels) : kernels;
  return { lineage, generation: kernels, family, era };
}
