import type { ChainKey } from "../efficiency/adjustments.js";

/** A level of the hierarchy below the global rates: accelerator generation, engine, era of an engine, or engine on a generation. */
export type Level = "generation" | "engine" | "era" | "pair";

/** All levels, from general to specific. */
export const levels: readonly Level[] = ["generation", "engine", "era", "pair"];

/** Prior standard deviation of the rates of a cell from their parent's, as a natural logarithm. */
export const levelDeviation: { readonly [Each in Level]: number } = {
  generation: 0.2,
  engine: 0.14,
  era: 0.1,
  pair: 0.07,
};

/** Levels of rates that depend on kernels that an engine tunes for a machine. */
export const everywhere: readonly Level[] = [...levels];
/** Levels of rates that depend on both machine and engine. */
export const machineAndEngine = ["generation", "engine", "era"] as const satisfies readonly Level[];
/** Levels of rates that depend on the machine only. */
export const machineOnly = ["generation"] as const satisfies readonly Level[];
/** Levels of rates that depend on the engine only. */
export const engineOnly = ["engine", "era"] as const satisfies readonly Level[];
/** Levels of rates that depend on the engine, separately for each machine. */
export const engineAndPair = ["engine", "era", "pair"] as const satisfies readonly Level[];
/** No level, for rates that are the same for all engines and machines. */
export const nowhere = [] as const satisfies readonly Level[];

/** The cell of a place in the chain at each level. */
export function cellsOf({ generation, family, era }: ChainKey): { readonly [Each in Level]: string } {
  return { generation, engine: family, era: `${family}/${era}`, pair: `${generation}/${family}` };
}
