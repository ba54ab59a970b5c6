import type { RatePlace, TrainingRate } from "../../training/rates/rateEffects.js";
import { cellsOf } from "../../training/rates/rateEffects.js";

/** A level of the hierarchy of training's rates. */
export type TrainingLevel = "global" | "generations" | "frameworks" | "mixtures" | "releases";

/** Expected deviation of a rate's logarithm from its parent's at each level; levels at which it does not differ are left out. */
export type TrainingRatePrior = { readonly [Level in TrainingLevel]?: number };

/**
 * Priors of the training rates. Rates that the silicon decides may differ between generations, and rates that software decides between frameworks.
 * Exchanges, pipelines and stragglers have physical values, from which rows move them little.
 */
export const trainingRatePriors: { readonly [Rate in TrainingRate]: TrainingRatePrior } = {
  compute16: { global: 0.1, generations: 0.2 },
  compute8: { global: 0.15, generations: 0.2, frameworks: 0.15 },
  compute4: { global: 0.15, generations: 0.2 },
  expertCompute: { global: 0.2, generations: 0.15 },
  idleOutputs: { global: 0.2 },
  launchSeconds: {},
  attentionCompute: { global: 0.2, generations: 0.2, frameworks: 0.25 },
  attentionTokens: { global: 0.3 },
  bandwidth: { global: 0.05 },
  elementwiseFactor: { global: 0.1, frameworks: 0.5 },
  conversionBytes: { global: 0.4, frameworks: 0.3 },
  hostFactor: { global: 0.2, generations: 0.1, frameworks: 0.4 },
  expertHostFactor: { global: 0.4, frameworks: 0.3 },
  tensorExposure: { global: 0.1, frameworks: 0.4 },
  expertExposure: { global: 0.2, generations: 0.2, frameworks: 0.3 },
  expertImbalance: {},
  linkBandwidth: { global: 0.1 },
  networkBandwidth: { global: 0.15, frameworks: 0.2 },
  bubbleFactor: { global: 0.05, frameworks: 0.2 },
  fixedSeconds: { global: 0.4, frameworks: 0.4 },
  stragglerShare: { global: 0.2 },
  workFactor: { global: 0.02, frameworks: 0.12, mixtures: 0.12, releases: 0.08 },
};

/** A rate at a cell of a level: what one effect of the fit is. */
export interface TrainingEffect {
  readonly rate: TrainingRate;
  readonly level: TrainingLevel;
  readonly cell: string;
}

/** The name of an effect. */
export function effectKey({ rate, level, cell }: TrainingEffect): string {
  return `${rate} ${level} ${cell}`;
}

/** The effects that a rate has at a place. */
export function effectsAt(place: RatePlace, rate: TrainingRate): TrainingEffect[] {
  const cells = { global: "", ...cellsOf(place) };
  return Object.keys(trainingRatePriors[rate]).flatMap((name) => {
    const level = name as TrainingLevel;
    const cell = cells[level];
    return cell === undefined ? [] : [{ rate, level, cell }];
  });
}
