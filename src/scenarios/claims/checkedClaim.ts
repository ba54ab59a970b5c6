import type { CheckedClaim, ClaimFigure, ClaimVerdict } from "./claim.js";

/** A claim with its figures, each held against the range; "never" counts as above. */
export function checkedClaim(
  claim: Omit<CheckedClaim, "figures">,
  figures: readonly Omit<ClaimFigure, "verdict">[],
): CheckedClaim {
  const verdict = (value: number | "never"): ClaimVerdict => {
    if (value === "never" || value > (claim.high ?? value)) return "above";
    return value < claim.low ? "below" : "within";
  };
  return { ...claim, figures: figures.map((figure) => ({ ...figure, verdict: verdict(figure.value) })) };
}
