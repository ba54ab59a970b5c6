import type { RatePlace, TrainingRate } from "../../training/rates/rateEffects.js";
import { cellsOf } from "../../training/rates/rateEffects.js";

/** A level of the hierarchy of training rates. */
export type TrainingLevel = "global" | "generations" | "frameworks" | "mixtures" | "releases";

/** Prior standard deviation of a rate's logarithm from its parent's, for each level at which the rate may differ. */
export type TrainingRatePrior = { readonly [Level in TrainingLevel]?: number };

/**
 * Priors of the training rates. Rates that depend on silicon may differ between generations, rates that depend on software between
 * frameworks. Communication, pipeline and straggler rates have physical values, so their priors are narrow.
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

/** A parameter of the fit: the deviation of a rate in a cell of a level. */
export interface TrainingEffect {
  readonly rate: TrainingRate;
  readonly level: TrainingLevel;
  readonly cell: string;
}

/** A unique name for an effect. */
export function effectKey({ rate, level, cell }: TrainingEffect): string {
  return `${rate} ${level} ${cell}`;
}

/** The effects that determine a rate at a place. */
export function effectsAt(place: RatePlace, rate: TrainingRate): TrainingEffect[] {
  const cells = { global: "", ...cellsOf(place) };
  return Object.keys(trainingRatePriors[rate]).flatMap((name) => {
    const level = name as TrainingLevel;
    const cell = cells[level];
    return cell === undefined ? [] : [{ rate, level, cell }];
  });
}
