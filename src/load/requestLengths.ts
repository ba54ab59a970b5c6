import { lengthPercentiles } from "./lengthPercentiles.js";
import { type LengthStratum, lengthStrata } from "./lengthStrata.js";
import type { RequestShape } from "./load.js";
import type { Percentiles } from "./percentiles.js";

/** Lengths of the requests of a load, as the closed forms use them. */
export interface RequestLengths {
  /** Strata of the lengths of prompts and of outputs. */
  readonly inputs: readonly LengthStratum[];
  readonly outputs: readonly LengthStratum[];
  /** Mean and percentiles of the output length in tokens. */
  readonly outputTokens: Percentiles;
}

/** Returns a function for the lengths of the requests of a load. They are computed once, on its first call: finite runs never need them. */
export function requestLengths({ input, output }: RequestShape): () => RequestLengths {
  let found: RequestLengths | undefined;
  return () => {
    found ??= { inputs: lengthStrata(input), outputs: lengthStrata(output), outputTokens: lengthPercentiles(output) };
    return found;
  };
}
