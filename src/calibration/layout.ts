import type { ChainKey } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { ObservedRow } from "../measurements/observedRow.js";
import { type Effect, effectKey, effectsOf, expectedDeviation, expectedLogarithm } from "./effects.js";
import type { Level } from "./levels.js";
import { rateNames } from "./rateTable.js";

/** A place in the chain and, for each rate, the numbers of the effects that decide it there. */
export interface Place {
  readonly key: ChainKey;
  readonly rows: readonly ObservedRow[];
  readonly columns: readonly (readonly number[])[];
}

/** The effects that rows depend on, numbered, and the places where the rows stand. */
export interface Layout {
  readonly effects: readonly Effect[];
  /** One over the square of how far each effect is expected to lie from zero. */
  readonly precisions: readonly number[];
  /** Expected value of each effect. */
  readonly expected: readonly number[];
  readonly places: readonly Place[];
}

/** Input of a layout. */
export interface LayoutOptions {
  readonly levels: readonly Level[];
  /** Expected deviation of the global rates from the start. */
  readonly startDeviation: number;
  readonly start: EfficiencyRates;
}

/** The name of a place in the chain. */
const placeName = ({ generation, family, era }: ChainKey): string => `${generation}/${family}/${era}`;

/** Numbers the effects that the rows depend on, at the levels that may vary. */
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
  const places = [...byPlace.values()].flatMap((own): Place[] => {
    const [first] = own;
    if (!first) return [];
    const columns = rateNames.map((rate) => effectsOf(first.key, rate, varying).map(numberOf));
    return [{ key: first.key, rows: own, columns }];
  });
  const precisions = effects.map((effect) => 1 / expectedDeviation(effect, startDeviation) ** 2);
  const expected = effects.map((effect) => expectedLogarithm(effect, start));
  return { effects, precisions, expected, places };
}
