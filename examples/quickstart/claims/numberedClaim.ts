import type { CheckedClaim, ClaimFigure, ClaimTurn, ClaimVerdict } from "llm-economics/scenarios";

/** A verdict, or "open" when the figure's interval contains a bound of the claim. */
export type Verdict = ClaimVerdict | "open";

/** A figure compared with a claim. */
export interface JudgedFigure extends Omit<ClaimFigure, "inputs" | "verdict"> {
  readonly verdict: Verdict;
  /** 80 % interval of an estimated figure. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
}

/** A claim with its number in the article; statements without a number got one here. */
export interface NumberedClaim {
  readonly id: string;
  readonly claim: Omit<CheckedClaim, "figures"> & { readonly figures: readonly JudgedFigure[] };
}

/** A computed figure, before it is compared with a claim. */
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

/** Returns a claim of the article with figures compared with its range. */
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
