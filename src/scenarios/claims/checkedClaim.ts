import type { CheckedClaim, ClaimFigure, ClaimInput, ClaimTurn, ClaimVerdict } from "./claim.js";

/** A figure before it is judged. */
export interface UnjudgedFigure extends Omit<ClaimFigure, "verdict"> {
  /** The input that the figure grows in proportion to: where it would reach the nearer end of the range is worked out from it. */
  readonly proportionalTo?: ClaimInput | undefined;
}

/** A claim with its figures, each held against the range; "never" counts as above. */
export function checkedClaim(claim: Omit<CheckedClaim, "figures">, figures: readonly UnjudgedFigure[]): CheckedClaim {
  return {
    ...claim,
    figures: figures.map(({ proportionalTo, ...figure }) => {
      const turn = figure.turnsAt ?? turnOf(claim, figure.value, proportionalTo);
      return { ...figure, verdict: verdictOf(claim, figure.value), ...(turn && { turnsAt: turn }) };
    }),
  };
}

function verdictOf({ low, high }: Omit<CheckedClaim, "figures">, value: number | "never"): ClaimVerdict {
  if (value === "never" || value > (high ?? value)) return "above";
  return value < low ? "below" : "within";
}

function turnOf(
  { low, high = low }: Omit<CheckedClaim, "figures">,
  value: number | "never",
  input: ClaimInput | undefined,
): ClaimTurn | undefined {
  if (input === undefined || value === "never") return undefined;
  const away = (end: number) => Math.abs(Math.log(end / value));
  const end = away(low) <= away(high) ? low : high;
  return { input: input.name, value: (input.value * end) / value, unit: input.unit };
}
