import type { ObservedRow } from "../measurements/observedRow.js";
import { type Effects, effectKey, type FittedEffect, lineageEffects, ratesAt } from "./effects.js";
import { groupWeights } from "./groupWeights.js";
import { type Layout, type LayoutOptions, layoutOf, type Place } from "./layout.js";
import { Matrix } from "./matrix.js";
import { type RateSystem, rateSystem, type SlopesByRow } from "./normalEquations.js";
import { solveSymmetric } from "./solveSymmetric.js";

/** Settings of a fit. */
export interface FitOptions extends LayoutOptions {
  /** Rounds of the Gauss-Newton method. */
  readonly rounds: number;
  /** Assumed correlation between rows of one group: 0 if they are independent, 1 if they repeat each other. */
  readonly correlation: number;
}

/** Largest change of a logarithm in one round; beyond it the model is far from linear. */
const longestStep = 0.5;
/** Rounds in which slopes are recomputed; they change little once the rates are close. */
const slopeRounds: readonly number[] = [0, 1, 3];
/** Levenberg-Marquardt damping, relative to the diagonal, so that a round does not overshoot. */
const damping = 0.02;

/** Fits the effects of the hierarchy to the rows by regularised Gauss-Newton, with bounded influence of each value. */
export function fitRates(rows: readonly ObservedRow[], options: FitOptions): Effects {
  const layout = layoutOf(rows, options);
  const weights = groupWeights(rows, options.correlation);
  const slopes: SlopesByRow = new Map();
  const keys = layout.effects.map(effectKey);
  const effects = new Map<string, FittedEffect>();
  for (let round = 0; round < options.rounds; round++) {
    if (slopeRounds.includes(round)) slopes.clear();
    const systems = layout.places.map((place) => ({
      place,
      system: rateSystem(place, ratesAt(place.key, effects, options.start, options.levels), weights, slopes),
    }));
    const values = keys.map((key) => effects.get(key)?.logarithm ?? 0);
    const step = stepOf(layout, systems, values);
    layout.effects.forEach((effect, index) => {
      const bounded = Math.max(-longestStep, Math.min(longestStep, step[index] ?? 0));
      effects.set(keys[index] ?? "", { ...effect, logarithm: (values[index] ?? 0) - bounded });
    });
  }
  for (const effect of lineageEffects(
    layout.places.map(({ key }) => key),
    effects,
    options.start,
  ))
    effects.set(effectKey(effect), effect);
  return effects;
}

interface PlacedSystem {
  readonly place: Place;
  readonly system: RateSystem;
}

/** Accumulates the normal equations of all places in terms of the effects that their rates depend on. */
function systemOfEffects(count: number, systems: readonly PlacedSystem[]): RateSystem {
  const matrix = new Matrix(count);
  const gradient = new Float64Array(count);
  for (const { place, system } of systems) {
    place.columns.forEach((columns, rate) => {
      for (const column of columns) {
        gradient[column] = (gradient[column] ?? 0) + (system.gradient[rate] ?? 0);
        place.columns.forEach((others, otherRate) => {
          const share = system.matrix.at(rate, otherRate);
          if (share === 0) return;
          for (const other of others) if (other <= column) matrix.add(column, other, share);
        });
      }
    });
  }
  return { matrix, gradient };
}

/** The step that minimises the quadratic model with its priors. Effects that no row depends on stay at their prior mean. */
function stepOf(
  { effects, precisions, expected }: Layout,
  systems: readonly PlacedSystem[],
  values: readonly number[],
): Float64Array {
  const { matrix, gradient } = systemOfEffects(effects.length, systems);
  const seen = effects.flatMap((_, index) => (matrix.at(index, index) > 0 ? [index] : []));
  const compact = new Matrix(seen.length);
  const pull = new Float64Array(seen.length);
  seen.forEach((index, row) => {
    const precision = precisions[index] ?? 1;
    seen.slice(0, row).forEach((other, column) => {
      compact.set(row, column, matrix.at(index, other));
    });
    compact.set(row, row, matrix.at(index, index) * (1 + damping) + precision);
    pull[row] = (gradient[index] ?? 0) + precision * ((values[index] ?? 0) - (expected[index] ?? 0));
  });
  const solution = solveSymmetric(compact, pull);
  const step = new Float64Array(effects.length);
  seen.forEach((index, row) => {
    step[index] = solution[row] ?? 0;
  });
  return step;
}
