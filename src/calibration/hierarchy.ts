import type { ChainKey } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";

/** One of the rates of a profile. */
export type Rate = keyof EfficiencyRates;

/** The sorts of links in the chain, from the most general to the most particular. */
export type LinkKind = "generations" | "engines" | "eras" | "pairs";

/** All sorts of links. */
export const linkKinds: readonly LinkKind[] = ["generations", "engines", "eras", "pairs"];

/** How far a link's rates are expected to lie from its parent's: a standard deviation of the natural logarithm, before any row is seen. */
export const expectedDeviation: { readonly [Kind in LinkKind]: number } = {
  generations: 0.2,
  engines: 0.14,
  eras: 0.1,
  pairs: 0.07,
};

/** Times that software adds differ more between engines than shares of a peak do: multiples of the expected deviation. */
export const deviationFactor: { readonly [Name in Rate]?: number } = {
  launchSeconds: 2.5,
  hostStepSeconds: 2.5,
  hostSequenceSeconds: 2.5,
  requestSeconds: 3,
  promptSeconds: 3,
  collectiveSeconds: 2,
  sharedReductionFactor: 2,
  roundingLaunches: 2,
  blockRoundingFactor: 1.5,
  burstShare: 2,
  rampShare: 3,
  layerLaunches: 1.5,
};

/** The rates that the machine decides, and so may differ by generation of accelerator. */
const machineRates: readonly Rate[] = [
  "weightBandwidth",
  "compute16",
  "compute8",
  "blockScaledCompute",
  "compute4",
  "expertBandwidth",
  "expertCompute",
  "cacheBandwidth",
  "attentionCompute",
  "widening",
  "linkBandwidth",
  "collectiveSeconds",
  "sharedReductionFactor",
  "launchSeconds",
  "hostLinkBandwidth",
  "blockRoundingFactor",
];

/** The rates that the engine decides, and so may differ by family and era. */
const engineRates: readonly Rate[] = [
  "weightBandwidth",
  "compute16",
  "compute8",
  "blockScaledCompute",
  "compute4",
  "expertBandwidth",
  "expertCompute",
  "cacheBandwidth",
  "attentionCompute",
  "widening",
  "wideningCompute",
  "launchSeconds",
  "collectiveSeconds",
  "sharedReductionFactor",
  "hostStepSeconds",
  "hostSequenceSeconds",
  "requestSeconds",
  "promptSeconds",
  "burstShare",
  "rampShare",
  "queueFactor",
  "expertPaddingRows",
  "layerLaunches",
  "roundingLaunches",
  "blockRoundingFactor",
];

/** The rates that depend on both: kernels written for one machine. */
const pairRates: readonly Rate[] = [
  "weightBandwidth",
  "compute16",
  "cacheBandwidth",
  "hostStepSeconds",
  "expertBandwidth",
  "expertCompute",
];

const ratesOfKind: { readonly [Kind in LinkKind]: readonly Rate[] } = {
  generations: machineRates,
  engines: engineRates,
  eras: engineRates,
  pairs: pairRates,
};

/** One adjustable number: a rate at a link, or the global rate itself. */
export interface Adjustable {
  readonly kind: LinkKind | "global";
  readonly link: string;
  readonly rate: Rate;
}

/** The links that apply to a key, by sort. */
export function linkNames({ generation, family, era }: ChainKey): { readonly [Kind in LinkKind]: string } {
  return {
    generations: generation,
    engines: family,
    eras: `${family}/${era}`,
    pairs: `${generation}/${family}`,
  };
}

/** The adjustable numbers that decide a rate for a key. */
export function adjustablesOf(
  key: ChainKey,
  rate: Rate,
  kinds: readonly LinkKind[] = linkKinds,
): readonly Adjustable[] {
  const names = linkNames(key);
  const varying = kinds.filter((kind) => ratesOfKind[kind].includes(rate));
  return [{ kind: "global", link: "", rate }, ...varying.map((kind) => ({ kind, link: names[kind], rate }))];
}

/** The name under which the offset of a whole line of machines is kept. */
export const lineageName = (lineage: string, rate: Rate): string => `lineages:${lineage}|${rate}`;

/** The name under which the offset of an adjustable number is kept. */
export const adjustableName = ({ kind, link, rate }: Adjustable): string => `${kind}:${link}|${rate}`;
