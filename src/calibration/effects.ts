import { type ChainKey, highestShare } from "../efficiency/adjustments.js";
import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { measuredRates, olderKernels, runsMeasuredKernels, runsOlderKernels } from "../efficiency/kernelRates.js";
import { cellsOf, type Level, levelDeviation, levels } from "./levels.js";
import { machinePriorDeviation, machinePriors } from "./machinePriors.js";
import { machineTable } from "./machineTable.js";
import type { Rate } from "./ratePrior.js";
import { isFixedByKernels, rateNames, ratesBy, rateTable } from "./rateTable.js";

/** A parameter of the fit: the deviation of a rate in a cell of a level, or the global rate. Lineage effects are derived from generations. */
export interface Effect {
  readonly level: Level | "lineage" | "global";
  readonly cell: string;
  readonly rate: Rate;
}

/** An effect with its fitted value: the natural logarithm of the ratio to the parent's rate. */
export interface FittedEffect extends Effect {
  readonly logarithm: number;
}

/** Fitted effects by {@link effectKey}. */
export type Effects = ReadonlyMap<string, FittedEffect>;

/** The key of an effect in a map. */
export const effectKey = ({ level, cell, rate }: Effect): string => `${level}:${cell}|${rate}`;

/** The levels at which a rate may differ from its parent, for rates that start from a measured kernel. */
function levelsOverKernels({ family, era }: ChainKey, rate: Rate): readonly Level[] {
  if (!runsMeasuredKernels(family, era)) return ["engine", "era", "pair"];
  return isFixedByKernels(rate) ? [] : ["era"];
}

/** The effects that determine a rate at a place in the chain, given the levels that may vary; only the global rate if none may. */
export function effectsOf(key: ChainKey, rate: Rate, varying: readonly Level[] = levels): readonly Effect[] {
  const cells = cellsOf(key);
  const allowed: readonly Level[] = rateTable[rate].levels;
  const global: Effect = { level: "global", cell: "", rate };
  // Older eras share a cell of their own, because their kernels say little about today's.
  const older = Object.hasOwn(machineTable, rate) && runsOlderKernels(key.family, key.era);
  const cellAt = (level: Level) =>
    level === "engine" && older ? olderKernels(key.family, key.generation) : cells[level];
  const local = varying
    .filter((level) => allowed.includes(level))
    .map((level) => ({ level, cell: cellAt(level), rate }));
  if (varying.length === 0 || !isMeasured(key, rate)) return [global, ...local];
  const adjustable = levelsOverKernels(key, rate);
  return local.filter(({ level }) => adjustable.includes(level));
}

/** Tells whether a rate was measured on kernels of the engine on the generation. */
function isMeasured({ generation, family }: ChainKey, rate: Rate): boolean {
  return Object.hasOwn(measuredRates(generation, family), rate);
}

/** Prior standard deviation of an effect around {@link expectedLogarithm}; `startDeviation` applies to global rates. */
export function expectedDeviation({ level, cell, rate }: Effect, startDeviation: number): number {
  if (level === "global" || level === "lineage") return startDeviation;
  if (level === "generation" && machinePriors[cell]?.[rate] !== undefined) return machinePriorDeviation;
  return levelDeviation[level] * rateTable[rate].deviation;
}

/** Prior mean of an effect: zero, or the logarithm of measured over starting rate for generations with kernel measurements. */
export function expectedLogarithm({ level, cell, rate }: Effect, start: EfficiencyRates): number {
  const measured = level === "generation" ? machinePriors[cell]?.[rate] : undefined;
  return measured === undefined ? 0 : Math.log(measured / start[rate]);
}

/** The fitted value of an effect; a generation without rows takes that of its lineage. */
function logarithmAt(effect: Effect, lineage: string, effects: Effects): number {
  const fitted = effects.get(effectKey(effect));
  if (fitted) return fitted.logarithm;
  if (effect.level !== "generation") return 0;
  return effects.get(effectKey({ level: "lineage", cell: lineage, rate: effect.rate }))?.logarithm ?? 0;
}

/** The rates at a place in the chain, given the fitted effects; shares are capped at their peaks. A single profile has no varying levels. */
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

/** The effects of lineages: the mean over their generations, shrunk to zero as if one more generation had no effect. */
export function lineageEffects(
  keys: readonly ChainKey[],
  effects: Effects,
  start: EfficiencyRates,
): readonly FittedEffect[] {
  const lineages = new Map<string, Set<string>>();
  for (const { lineage, generation } of keys)
    lineages.set(lineage, (lineages.get(lineage) ?? new Set()).add(generation));
  return [...lineages].flatMap(([lineage, generations]) =>
    rateNames.flatMap((rate) => {
      const global = effects.get(effectKey({ level: "global", cell: "", rate }))?.logarithm ?? 0;
      const logarithms = [...generations].map((cell) => {
        const measured = measuredRates(cell, "")[rate];
        return measured === undefined
          ? effects.get(effectKey({ level: "generation", cell, rate }))?.logarithm
          : Math.log(measured / start[rate]) - global;
      });
      if (logarithms.every((logarithm) => logarithm === undefined)) return [];
      const sum = logarithms.reduce<number>((total, logarithm) => total + (logarithm ?? 0), 0);
      return [{ level: "lineage" as const, cell: lineage, rate, logarithm: sum / (generations.size + 1) }];
    }),
  );
}
