import { type ChainKey, highestShare } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { measuredRates, runsMeasuredKernels, runsOlderKernels } from "../efficiency/kernelRates.js";
import { cellsOf, type Level, levelDeviation, levels } from "./levels.js";
import { machinePriorDeviation, machinePriors } from "./machinePriors.js";
import { machineTable } from "./machineTable.js";
import type { Rate } from "./ratePrior.js";
import { isFixedByKernels, rateNames, ratesBy, rateTable } from "./rateTable.js";

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

/** The levels at which a rate may differ from its parent at a place, where its base is a kernel's measured value. */
function levelsOverKernels({ family, era }: ChainKey, rate: Rate): readonly Level[] {
  if (!runsMeasuredKernels(family, era)) return ["engine", "era", "pair"];
  return isFixedByKernels(rate) ? [] : ["era"];
}

/** The effects that decide a rate at a place in the chain, as far as the levels vary; the global rates alone if none do. */
export function effectsOf(key: ChainKey, rate: Rate, varying: readonly Level[] = levels): readonly Effect[] {
  const cells = cellsOf(key);
  const allowed: readonly Level[] = rateTable[rate].levels;
  const global: Effect = { level: "global", cell: "", rate };
  // Kernels of older eras are no guide to those of today.
  const older = Object.hasOwn(machineTable, rate) && runsOlderKernels(key.family, key.era);
  const cellAt = (level: Level) => (level === "engine" && older ? `${key.family}/older` : cells[level]);
  const own = varying.filter((level) => allowed.includes(level)).map((level) => ({ level, cell: cellAt(level), rate }));
  if (varying.length === 0 || !isMeasured(key, rate)) return [global, ...own];
  const left = levelsOverKernels(key, rate);
  return own.filter(({ level }) => left.includes(level));
}

/** Whether a rate was read off kernels of the engine on the generation. */
function isMeasured({ generation, family }: ChainKey, rate: Rate): boolean {
  return Object.hasOwn(measuredRates(generation, family), rate);
}

/** Expected deviation of an effect from {@link expectedLogarithm}; `startDeviation` is that of the global rates. */
export function expectedDeviation({ level, cell, rate }: Effect, startDeviation: number): number {
  if (level === "global" || level === "lineage") return startDeviation;
  if (level === "generation" && machinePriors[cell]?.[rate] !== undefined) return machinePriorDeviation;
  return levelDeviation[level] * rateTable[rate].deviation;
}

/** Expected value of an effect: zero, or for a generation with kernel measurements its ratio to the global start. */
export function expectedLogarithm({ level, cell, rate }: Effect, start: EfficiencyRates): number {
  const measured = level === "generation" ? machinePriors[cell]?.[rate] : undefined;
  return measured === undefined ? 0 : Math.log(measured / start[rate]);
}

/** The logarithm of an effect at a place: its own, or for a generation without rows its lineage's. */
function logarithmAt(effect: Effect, lineage: string, effects: Effects): number {
  const own = effects.get(effectKey(effect));
  if (own) return own.logarithm;
  if (effect.level !== "generation") return 0;
  return effects.get(effectKey({ level: "lineage", cell: lineage, rate: effect.rate }))?.logarithm ?? 0;
}

/** The rates at a place in the chain under fitted effects, held under their peaks; a profile of one machine varies no level. */
export function ratesAt(
  key: ChainKey,
  effects: Effects,
  start: EfficiencyRates,
  varying: readonly Level[] = levels,
): EfficiencyRates {
  const base = varying.length === 0 ? start : { ...start, ...measuredRates(key.generation, key.family) };
  return ratesBy((rate) => {
    let logarithm = 0;
    for (const effect of effectsOf(key, rate, varying)) logarithm += logarithmAt(effect, key.lineage, effects);
    return Math.min(highestShare[rate] ?? Infinity, base[rate] * Math.exp(logarithm));
  });
}

/** The effects of whole lines of machines: the mean of their generations, drawn to zero as if one more generation had not differed at all. */
export function lineageEffects(
  keys: readonly ChainKey[],
  effects: Effects,
  start: EfficiencyRates,
): readonly FittedEffect[] {
  const lines = new Map<string, Set<string>>();
  for (const { lineage, generation } of keys) lines.set(lineage, (lines.get(lineage) ?? new Set()).add(generation));
  return [...lines].flatMap(([lineage, generations]) =>
    rateNames.flatMap((rate) => {
      const global = effects.get(effectKey({ level: "global", cell: "", rate }))?.logarithm ?? 0;
      const own = [...generations].map((cell) => {
        const measured = measuredRates(cell, "")[rate];
        return measured === undefined
          ? effects.get(effectKey({ level: "generation", cell, rate }))?.logarithm
          : Math.log(measured / start[rate]) - global;
      });
      if (own.every((logarithm) => logarithm === undefined)) return [];
      const sum = own.reduce<number>((total, logarithm) => total + (logarithm ?? 0), 0);
      return [{ level: "lineage" as const, cell: lineage, rate, logarithm: sum / (generations.size + 1) }];
    }),
  );
}
