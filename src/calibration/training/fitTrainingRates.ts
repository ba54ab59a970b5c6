import { kernelRates } from "../../efficiency/kernelRates.js";
import {
  type FittedTrainingRates,
  type RatePlace,
  ratesAt,
  type TrainingRate,
} from "../../training/rates/rateEffects.js";
import { startingTrainingRates } from "../../training/rates/startingTrainingRates.js";
import type { TrainingRates } from "../../training/rates/trainingRates.js";
import { stepSeconds, stepTermsOf } from "../../training/step/stepTime.js";
import { groupWeights } from "../groupWeights.js";
import { Matrix } from "../matrix.js";
import { solveSymmetric } from "../solveSymmetric.js";
import type { ObservedTraining } from "./observedTraining.js";
import { effectKey, effectsAt, type TrainingEffect, trainingRatePriors } from "./trainingRatePriors.js";

/** Fitted effects by {@link effectKey}: the natural logarithm of the ratio to the parent's rate. */
export type TrainingEffects = ReadonlyMap<string, { readonly effect: TrainingEffect; readonly logarithm: number }>;

const rateNames = Object.keys(startingTrainingRates) as readonly TrainingRate[];
/**
 * Standard deviation of a row's residual under perfect rates, as a natural logarithm: smaller for our own rows, whose recipe is known in
 * full and whose runs repeat within 2 %.
 */
const noise = { published: 0.08, stated: 0.03 } as const;
/** Residual beyond which the influence of a row declines. */
const influence = 0.15;
/** Assumed correlation between rows of one group. */
const correlation = 0.25;
const nudge = 1.02;
const damping = 0.02;
const longestStep = 0.5;

/** Rates that depend on the silicon only, and so are shared by serving and training. */
const sharedRates = ["compute16", "compute8", "compute4", "attentionCompute"] as const;

/** Natural logarithm of a generation's rate in serving kernels over the starting rate; 0 without kernel measurements. */
function kernelEffect(generation: string, rate: TrainingRate): number {
  const shared = sharedRates.find((name) => name === rate);
  const measured = shared && Object.hasOwn(kernelRates, generation) ? kernelRates[generation]?.[shared] : undefined;
  return measured === undefined ? 0 : Math.log(measured / startingTrainingRates[rate]);
}

/** The rates at a place, given fitted effects. */
export function ratesUnder(effects: TrainingEffects, place: RatePlace): TrainingRates {
  const rates: Record<TrainingRate, number> = { ...startingTrainingRates };
  for (const rate of rateNames) {
    let logarithm = kernelEffect(place.generation, rate);
    for (const effect of effectsAt(place, rate)) logarithm += effects.get(effectKey(effect))?.logarithm ?? 0;
    rates[rate] *= Math.exp(logarithm);
  }
  return rates;
}

/** The natural logarithm of estimated over measured step time. */
export function trainingResidual({ work, seconds }: ObservedTraining, rates: TrainingRates): number {
  return Math.log(stepSeconds(stepTermsOf(work, rates)) / seconds);
}

/** Derivatives of a row's residual with respect to the logarithm of each rate that is fitted. */
function slopesOf(row: ObservedTraining, rates: TrainingRates, residual: number): (readonly [TrainingRate, number])[] {
  return rateNames.flatMap((rate) => {
    if (Object.keys(trainingRatePriors[rate]).length === 0) return [];
    const slope = (trainingResidual(row, { ...rates, [rate]: rates[rate] * nudge }) - residual) / Math.log(nudge);
    return Math.abs(slope) > 1e-6 ? [[rate, slope] as const] : [];
  });
}

function placedEffects(rows: readonly ObservedTraining[]): readonly TrainingEffect[] {
  const effects = new Map<string, TrainingEffect>();
  for (const { place } of rows)
    for (const rate of rateNames) for (const effect of effectsAt(place, rate)) effects.set(effectKey(effect), effect);
  return [...effects.values()];
}

/** The step of every effect in one round of Gauss-Newton. */
function stepOf(
  rows: readonly ObservedTraining[],
  effects: readonly TrainingEffect[],
  current: TrainingEffects,
  weights: ReadonlyMap<ObservedTraining, number>,
): Float64Array {
  const places = new Map(effects.map((effect, index) => [effectKey(effect), index]));
  const matrix = new Matrix(effects.length);
  const gradient = new Float64Array(effects.length);
  for (const row of rows) {
    const rates = ratesUnder(current, row.place);
    const residual = trainingResidual(row, rates);
    const expected = row.row.recipe === undefined ? noise.published : noise.stated;
    const weight = (weights.get(row) ?? 1) / expected ** 2 / (1 + (residual / influence) ** 2);
    const columns = slopesOf(row, rates, residual).flatMap(([rate, slope]) =>
      effectsAt(row.place, rate).map((effect) => [places.get(effectKey(effect)) ?? 0, slope] as const),
    );
    for (const [column, slope] of columns) {
      gradient[column] = (gradient[column] ?? 0) - weight * slope * residual;
      for (const [other, otherSlope] of columns) matrix.add(column, other, weight * slope * otherSlope);
    }
  }
  effects.forEach((effect, index) => {
    const precision = 1 / (trainingRatePriors[effect.rate][effect.level] ?? 1) ** 2;
    matrix.set(index, index, matrix.at(index, index) * (1 + damping) + precision);
    gradient[index] = (gradient[index] ?? 0) - precision * (current.get(effectKey(effect))?.logarithm ?? 0);
  });
  return solveSymmetric(matrix, gradient);
}

/** Fits the effects of the hierarchy to the rows by regularised Gauss-Newton, with bounded influence of each row. */
export function fitTrainingRates(
  rows: readonly ObservedTraining[],
  rounds: number,
  start: TrainingEffects = new Map(),
): TrainingEffects {
  const effects = placedEffects(rows);
  const weights = groupWeights(rows, correlation);
  let current = start;
  for (let round = 0; round < rounds; round++) {
    const step = stepOf(rows, effects, current, weights);
    current = new Map(
      effects.map((effect, index) => {
        const key = effectKey(effect);
        const bounded = Math.max(-longestStep, Math.min(longestStep, step[index] ?? 0));
        return [key, { effect, logarithm: (current.get(key)?.logarithm ?? 0) + bounded }];
      }),
    );
  }
  return current;
}

const perLogarithm = 100;
const significantDigits = 3;

type Cells = Record<string, Record<string, number>>;

/** Effects of generations: kernel measurements plus fitted effects. */
function generationCells(effects: TrainingEffects): Cells {
  const cells: Cells = {};
  const add = (generation: string, rate: TrainingRate, logarithm: number) => {
    cells[generation] ??= {};
    const rates = cells[generation] as Record<string, number>;
    rates[rate] = (rates[rate] ?? 0) + logarithm;
  };
  for (const generation of Object.keys(kernelRates))
    for (const rate of sharedRates) add(generation, rate, kernelEffect(generation, rate));
  for (const { effect, logarithm } of effects.values())
    if (effect.level === "generations") add(effect.cell, effect.rate, logarithm);
  return cells;
}

function cellsOfLevel(effects: TrainingEffects, level: TrainingEffect["level"]): Cells {
  const cells: Cells = {};
  for (const { effect, logarithm } of effects.values())
    if (effect.level === level) cells[effect.cell] = { ...cells[effect.cell], [effect.rate]: logarithm };
  return cells;
}

/** Rounds logarithms to hundredths and drops those that round to zero. */
function rounded(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([cell, rates]) => [
      cell,
      Object.fromEntries(
        Object.entries(rates).flatMap(([rate, logarithm]) => {
          const hundredths = Math.round(perLogarithm * logarithm);
          return hundredths === 0 ? [] : [[rate, hundredths]];
        }),
      ),
    ]),
  );
}

/** Fitted effects in the form that the library ships: global rates to three digits, effects in hundredths of a logarithm. */
export function fittedTraining(effects: TrainingEffects): FittedTrainingRates {
  const global: Record<TrainingRate, number> = { ...startingTrainingRates };
  for (const { effect, logarithm } of effects.values()) {
    const { rate, level } = effect;
    if (level === "global") global[rate] = Number((global[rate] * Math.exp(logarithm)).toPrecision(significantDigits));
  }
  return {
    global,
    measuredGenerations: Object.keys(cellsOfLevel(effects, "generations")),
    generations: rounded(generationCells(effects)),
    frameworks: rounded(cellsOfLevel(effects, "frameworks")),
    mixtures: rounded(cellsOfLevel(effects, "mixtures")),
    releases: rounded(cellsOfLevel(effects, "releases")),
  };
}

/** Residuals of rows under the shipped, rounded rates. */
export function shippedResiduals(rows: readonly ObservedTraining[], fitted: FittedTrainingRates): number[] {
  return rows.map((row) => trainingResidual(row, ratesAt(fitted, row.place)));
}
