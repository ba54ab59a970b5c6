import type { CheckedClaim, ClaimFigure, ClaimInput, ClaimTurn, ClaimVerdict } from "./claim.js";

/** A figure before its verdict. */
export interface UnjudgedFigure extends Omit<ClaimFigure, "verdict"> {
  /** Input that the figure is proportional to; used to compute where the figure would reach the nearer end of the range. */
  readonly proportionalTo?: ClaimInput | undefined;
}

/** Adds a verdict to each figure of a claim, by comparing it with the claimed range; "never" counts as above. */
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
  const distance = (end: number) => Math.abs(Math.log(end / value));
  const end = distance(low) <= distance(high) ? low : high;
  return { input: input.name, value: (input.value * end) / value, unit: input.unit };
}
