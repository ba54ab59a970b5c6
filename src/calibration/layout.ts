import type { ChainKey } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { ObservedRow } from "../measurements/observedRow.js";
import { type Effect, effectKey, effectsOf, expectedDeviation, expectedLogarithm } from "./effects.js";
import type { Level } from "./levels.js";
import { rateNames } from "./rateTable.js";

/** A place in the chain with its rows and, for each rate, the indices of the effects that determine it. */
export interface Place {
  readonly key: ChainKey;
  readonly rows: readonly ObservedRow[];
  readonly columns: readonly (readonly number[])[];
}

/** The effects that the rows depend on, in the order of their indices, and the places of the rows. */
export interface Layout {
  readonly effects: readonly Effect[];
  /** Prior precision of each effect: 1 / deviation². */
  readonly precisions: readonly number[];
  /** Prior mean of each effect. */
  readonly expected: readonly number[];
  readonly places: readonly Place[];
}

/** Levels and priors of a fit. */
export interface LayoutOptions {
  readonly levels: readonly Level[];
  /** Prior standard deviation of the global rates from the start, as a natural logarithm. */
  readonly startDeviation: number;
  readonly start: EfficiencyRates;
}

/** A unique name for a place in the chain. */
const placeName = ({ generation, family, era }: ChainKey): string => `${generation}/${family}/${era}`;

/** Enumerates the effects that the rows depend on, at the levels that may vary. */
export function layoutOf(
  rows: readonly ObservedRow[],
  { levels: varying, startDeviation, start }: LayoutOptions,
): Layout {
  const numbers = new Map<string, number>();
  const effects: Effect[] = [];
  const numberOf = (effect: Effect): number => {
    const key = effectKey(effect);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, effects.length);
    return effects.push(effect) - 1;
  };
  const byPlace = new Map<string, ObservedRow[]>();
  for (const row of rows) {
    const name = placeName(row.key);
    const found = byPlace.get(name);
    if (found) found.push(row);
    else byPlace.set(name, [row]);
  }
  const places = [...byPlace.values()].flatMap((rowsAtPlace): Place[] => {
    const [first] = rowsAtPlace;
    if (!first) return [];
    const columns = rateNames.map((rate) => effectsOf(first.key, rate, varying).map(numberOf));
    return [{ key: first.key, rows: rowsAtPlace, columns }];
  });
  const precisions = effects.map((effect) => 1 / expectedDeviation(effect, startDeviation) ** 2);
  const expected = effects.map((effect) => expectedLogarithm(effect, start));
  return { effects, precisions, expected, places };
}
