import type { CheckedClaim, ClaimFigure, ClaimVerdict } from "llm-economics/scenarios";

/** A claim under its number in the article. */
export interface NumberedClaim {
  readonly id: string;
  readonly claim: Omit<CheckedClaim, "figures"> & { readonly figures: readonly Omit<ClaimFigure, "inputs">[] };
}

/** A figure computed here, with the range that the claim allows it. */
export interface HeldFigure {
  readonly what: string;
  readonly value: number;
  readonly era?: ClaimFigure["era"];
}

function verdictOf(value: number, low: number, high: number): ClaimVerdict {
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
      figures: figures.map(({ what, value, era = "today" }) => ({
        what,
        era,
        value,
        verdict: verdictOf(value, claim.low, claim.high ?? value),
      })),
    },
  };
}
