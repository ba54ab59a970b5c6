import { type ChainKey, highestShare } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { cellsOf, type Level, levelDeviation, levels } from "./levels.js";
import type { Rate } from "./ratePrior.js";
import { rateNames, ratesBy, rateTable } from "./rateTable.js";

/** One adjustable number: a rate at a cell of a level, or the global rate itself; a lineage's is derived from its generations. */
export interface Effect {
  readonly level: Level | "lineage" | "global";
  readonly cell: string;
  readonly rate: Rate;
}

/** An effect with its fitted value: the logarithm of the ratio to the parent's rate. */
export interface FittedEffect extends Effect {
  readonly logarithm: number;
}

/** Fitted effects by {@link effectKey}. */
export type Effects = ReadonlyMap<string, FittedEffect>;

/** The key of an effect in a map. */
export const effectKey = ({ level, cell, rate }: Effect): string => `${level}:${cell}|${rate}`;

/** The effects that decide a rate at a place in the chain, as far as the levels vary. */
export function effectsOf(key: ChainKey, rate: Rate, varying: readonly Level[] = levels): readonly Effect[] {
  const cells = cellsOf(key);
  const own = varying.filter((level) => rateTable[rate].levels.some((allowed) => allowed === level));
  return [{ level: "global", cell: "", rate }, ...own.map((level) => ({ level, cell: cells[level], rate }))];
}

/** How far an effect is expected to lie from zero; `startDeviation` is that of the global rates. */
export function expectedDeviation({ level, rate }: Effect, startDeviation: number): number {
  return level === "global" || level === "lineage" ? startDeviation : levelDeviation[level] * rateTable[rate].deviation;
}

/** The logarithm of an effect at a place: its own, or for a generation without rows its lineage's. */
function logarithmAt(effect: Effect, lineage: string, effects: Effects): number {
  const own = effects.get(effectKey(effect));
  if (own) return own.logarithm;
  if (effect.level !== "generation") return 0;
  return effects.get(effectKey({ level: "lineage", cell: lineage, rate: effect.rate }))?.logarithm ?? 0;
}

/** The rates at a place in the chain under fitted effects, held under their peaks. */
export function ratesAt(key: ChainKey, effects: Effects, start: EfficiencyRates): EfficiencyRates {
  return ratesBy((rate) => {
    let logarithm = 0;
    for (const effect of effectsOf(key, rate)) logarithm += logarithmAt(effect, key.lineage, effects);
    return Math.min(highestShare[rate] ?? Infinity, start[rate] * Math.exp(logarithm));
  });
}

/** The effects of whole lines of machines: the mean of their generations, drawn to zero as if one more generation had not differed at all. */
export function lineageEffects(keys: readonly ChainKey[], effects: Effects): readonly FittedEffect[] {
  const lines = new Map<string, Set<string>>();
  for (const { lineage, generation } of keys) lines.set(lineage, (lines.get(lineage) ?? new Set()).add(generation));
  return [...lines].flatMap(([lineage, generations]) =>
    rateNames.flatMap((rate) => {
      const own = [...generations].map((cell) => effects.get(effectKey({ level: "generation", cell, rate })));
      if (own.every((effect) => effect === undefined)) return [];
      const sum = own.reduce((total, effect) => total + (effect?.logarithm ?? 0), 0);
      return [{ level: "lineage" as const, cell: lineage, rate, logarithm: sum / (generations.size + 1) }];
    }),
  );
}
