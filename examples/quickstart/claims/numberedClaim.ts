import type { CheckedClaim, ClaimFigure, ClaimTurn, ClaimVerdict } from "llm-economics/scenarios";

/** A verdict, or "open" where the figure's own range holds the end of what is claimed. */
export type Verdict = ClaimVerdict | "open";

/** A figure held against a claim. */
export interface JudgedFigure extends Omit<ClaimFigure, "inputs" | "verdict"> {
  readonly verdict: Verdict;
  /** The 80 % range of a figure that rests on estimates. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

/** A claim under its number in the article, or under one that is ours where the article gives the statement none. */
export interface NumberedClaim {
  readonly id: string;
  readonly claim: Omit<CheckedClaim, "figures"> & { readonly figures: readonly JudgedFigure[] };
}

/** A figure computed here, with the range that the claim allows it. */
export interface HeldFigure {
  readonly what: string;
  readonly value: number;
  readonly era?: ClaimFigure["era"];
  readonly interval?: JudgedFigure["interval"];
  readonly turnsAt?: ClaimTurn;
}

function verdictOf({ value, interval }: HeldFigure, low: number, high: number): Verdict {
  const crosses = (end: number) => interval !== undefined && interval.low < end && end < interval.high;
  if (crosses(low) || crosses(high)) return "open";
  if (value < low) return "below";
  return value > high ? "above" : "within";
}

/** A claim of the article with figures held against its range. */
export function held(
  id: string,
  claim: { readonly says: string; readonly unit: string; readonly low: number; readonly high?: number },
  figures: readonly HeldFigure[],
): NumberedClaim {
  return {
    id,
    claim: {
      ...claim,
      figures: figures.map((figure) => ({
        ...figure,
        era: figure.era ?? "today",
        verdict: verdictOf(figure, claim.low, claim.high ?? Number.MAX_VALUE),
      })),
    },
  };
}
