import type { TrainingRates } from "./trainingRates.js";

/** A rate by its name. */
export type TrainingRate = keyof TrainingRates;

/** Differences between the rates of a cell and its parent's: hundredths of the natural logarithm; rates without a difference are omitted. */
export type RateEffects = { readonly [Rate in TrainingRate]?: number };

/** Fitted rates: those of all rows together, and how machines and frameworks differ from them. */
export interface FittedTrainingRates {
  /** Rates of all rows together. */
  readonly global: TrainingRates;
  /** Generations that rows of training measured; others have what their kernels said of serving, or nothing. */
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

/** The cells of a place, from the most general to the most particular, by level. */
export function cellsOf({ generation, framework, mixture, year }: RatePlace) {
  return {
    generations: generation,
    frameworks: framework,
    mixtures: mixture ? framework : undefined,
    releases: year === undefined ? undefined : `${framework}/${year}`,
  } as const;
}

/** Rates of a place: the global ones times the effects of its cells. */
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
