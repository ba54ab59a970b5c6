import type { TrainingRates } from "./trainingRates.js";

/** Name of a rate. */
export type TrainingRate = keyof TrainingRates;

/**
 * Effects of a cell on rates, in hundredths of the natural logarithm of the ratio to its parent; rates without an effect are
 * omitted.
 */
export type RateEffects = { readonly [Rate in TrainingRate]?: number };

/** Fitted rates: global rates, and the effects of generations and frameworks. */
export interface FittedTrainingRates {
  /** Rates fitted to all rows. */
  readonly global: TrainingRates;
  /** Generations with training measurements; others have effects from kernels measured for serving, or none. */
  readonly measuredGenerations: readonly string[];
  /** Effects of a generation of accelerators. */
  readonly generations: { readonly [generation: string]: RateEffects };
  /** Effects of a framework. */
  readonly frameworks: { readonly [framework: string]: RateEffects };
  /** Effects of a framework on mixtures of experts. */
  readonly mixtures: { readonly [framework: string]: RateEffects };
  /** Effects of a framework's releases by year, as "framework/year". */
  readonly releases: { readonly [release: string]: RateEffects };
}

/** Position of a plan in the hierarchy of rates. */
export interface RatePlace {
  readonly generation: string;
  readonly framework: string;
  readonly mixture: boolean;
  /** Year of the framework's release, if it is known. */
  readonly year?: string | undefined;
}

const perLogarithm = 100;

/** The cells that apply to a plan by level, from the most general to the most specific. */
export function cellsOf({ generation, framework, mixture, year }: RatePlace) {
  return {
    generations: generation,
    frameworks: framework,
    mixtures: mixture ? framework : undefined,
    releases: year === undefined ? undefined : `${framework}/${year}`,
  } as const;
}

/** The rates of a plan: the global rates times the effects of its cells. */
export function ratesAt(fitted: FittedTrainingRates, place: RatePlace): TrainingRates {
  const rates: Record<TrainingRate, number> = { ...fitted.global };
  const cells = cellsOf(place);
  for (const level of ["generations", "frameworks", "mixtures", "releases"] as const) {
    const cell = cells[level];
    if (cell === undefined || !Object.hasOwn(fitted[level], cell)) continue;
    for (const [rate, effect] of Object.entries(fitted[level][cell] ?? {}))
      rates[rate as TrainingRate] *= Math.exp(effect / perLogarithm);
  }
  return rates;
}
