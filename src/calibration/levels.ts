import type { ChainKey } from "../efficiency/adjustments.js";

/** A level of the hierarchy below the global rates: a generation of accelerators, an engine, an era of it, an engine on a generation. */
export type Level = "generation" | "engine" | "era" | "pair";

/** All levels, from the most general to the most particular. */
export const levels: readonly Level[] = ["generation", "engine", "era", "pair"];

/** Expected deviation of the rates of a cell from their parent's: a standard deviation of the natural logarithm, before any row is seen. */
export const levelDeviation: { readonly [Each in Level]: number } = {
  generation: 0.2,
  engine: 0.14,
  era: 0.1,
  pair: 0.07,
};

/** Levels of rates that kernels written for one machine by one engine decide. */
export const everywhere: readonly Level[] = [...levels];
/** Levels of rates that both the machine and the engine decide. */
export const machineAndEngine = ["generation", "engine", "era"] as const satisfies readonly Level[];
/** Levels of rates that the machine alone decides. */
export const machineOnly = ["generation"] as const satisfies readonly Level[];
/** Levels of rates that the engine alone decides. */
export const engineOnly = ["engine", "era"] as const satisfies readonly Level[];
/** Levels of rates that the engine decides, separately on each machine. */
export const engineAndPair = ["engine", "era", "pair"] as const satisfies readonly Level[];
/** No level: rates that are the same for all engines and machines. */
export const nowhere = [] as const satisfies readonly Level[];

/** The cell of each level that a place in the chain belongs to. */
export function cellsOf({ generation, family, era }: ChainKey): { readonly [Each in Level]: string } {
  return { generation, engine: family, era: `${family}/${era}`, pair: `${generation}/${family}` };
}
