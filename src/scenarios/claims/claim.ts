/** One input of a figure, as published. */
export interface ClaimInput {
  /** Name of the input. */
  readonly name: string;
  /** Value of the input. */
  readonly value: number;
  /** Unit of the value. */
  readonly unit: string;
  /** Date of the value: ISO 8601 date, month or year. */
  readonly on: string;
  /** Address or title of the source. */
  readonly source: string;
}

/** Position of a figure relative to the claimed range. */
export type ClaimVerdict = "within" | "below" | "above";

/** A figure computed from published inputs, to compare with a claim. */
export interface ClaimFigure {
  /** Description of the figure. */
  readonly what: string;
  /** Whether the inputs are of the time that the claim refers to, or of today. */
  readonly era: "then" | "today";
  /** Inputs of the figure. */
  readonly inputs: readonly ClaimInput[];
  /** Value of the figure in the claim's unit; "never" if it is not reached. */
  readonly value: number | "never";
  /** Position of the figure relative to the claimed range. */
  readonly verdict: ClaimVerdict;
  /** The decisive input, and its value at which the verdict would change with all other inputs unchanged. */
  readonly turnsAt?: ClaimTurn | undefined;
}

/** Value of an input at which a verdict would change. */
export interface ClaimTurn {
  /** Name of the input. */
  readonly input: string;
  /** Value of the input. */
  readonly value: number;
  /** Unit of the value. */
  readonly unit: string;
}

/** A published claim with figures recomputed by this library, from inputs that were not chosen to fit. */
export interface CheckedClaim {
  /** Wording of the claim. */
  readonly says: string;
  /** Unit of the range and the figures. */
  readonly unit: string;
  /** Lower end of the claimed range. */
  readonly low: number;
  /** Upper end of the claimed range; absent if it is open. */
  readonly high?: number | undefined;
  /** Recomputed figures, those of the time of the claim first. */
  readonly figures: readonly ClaimFigure[];
}
