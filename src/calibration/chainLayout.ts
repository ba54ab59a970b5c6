import type { ChainKey } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import {
  type Adjustable,
  adjustableName,
  adjustablesOf,
  deviationFactor,
  expectedDeviation,
  type LinkKind,
  type Rate,
} from "./hierarchy.js";
import type { ObservedRow } from "./observations.js";

/** A place of the chain and, for each rate, the adjustable numbers that decide it there. */
export interface ChainPlace {
  readonly key: ChainKey;
  readonly columns: readonly (readonly number[])[];
}

/** The adjustable numbers of a chain, and which of them decide each rate at each place that rows come from. */
export interface ChainLayout {
  readonly rates: readonly Rate[];
  readonly names: readonly string[];
  /** One over the square of how far each number is expected to lie from zero. */
  readonly precisions: readonly number[];
  readonly places: ReadonlyMap<string, ChainPlace>;
}

/** The name of a place of the chain. */
export const keyName = ({ generation, family, era }: ChainKey): string => `${generation}/${family}/${era}`;

/** What a layout is made from. */
export interface LayoutOptions {
  readonly start: EfficiencyRates;
  readonly kinds: readonly LinkKind[];
  /** How far the global rates are expected to lie from the start. */
  readonly startDeviation: number;
}

function deviationOf({ kind, rate }: Adjustable, startDeviation: number): number {
  return kind === "global" ? startDeviation : expectedDeviation[kind] * (deviationFactor[rate] ?? 1);
}

/** Numbers the adjustable numbers that the rows depend on. */
export function chainLayout(
  rows: readonly ObservedRow[],
  { start, kinds, startDeviation }: LayoutOptions,
): ChainLayout {
  const rates = Object.keys(start) as Rate[];
  const index = new Map<string, number>();
  const precisions: number[] = [];
  const places = new Map<string, ChainPlace>();
  for (const { key } of rows) {
    if (places.has(keyName(key))) continue;
    const columns = rates.map((rate) =>
      adjustablesOf(key, rate, kinds).map((adjustable) => {
        const name = adjustableName(adjustable);
        const known = index.get(name);
        if (known !== undefined) return known;
        index.set(name, precisions.length);
        return precisions.push(1 / deviationOf(adjustable, startDeviation) ** 2) - 1;
      }),
    );
    places.set(keyName(key), { key, columns });
  }
  return { rates, names: [...index.keys()], precisions, places };
}
