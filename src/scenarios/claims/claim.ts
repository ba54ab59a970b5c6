/** One input of a figure, as it was read. */
export interface ClaimInput {
  /** Name of the term. */
  readonly name: string;
  /** Its value. */
  readonly value: number;
  /** In what. */
  readonly unit: string;
  /** Period of the figure: ISO 8601 date, month or year. */
  readonly on: string;
  /** Address or title of the source. */
  readonly source: string;
}

/** Verdict on a claim: the position of a figure against it. */
export type ClaimVerdict = "within" | "below" | "above";

/** A figure computed from stated inputs, next to the claim. */
export interface ClaimFigure {
  /** Recomputed value. */
  readonly what: string;
  /** With inputs of the time the claim speaks of, or of today. */
  readonly era: "then" | "today";
  /** The inputs. */
  readonly inputs: readonly ClaimInput[];
  /** The figure, in the claim's unit; "never" where it has none. */
  readonly value: number | "never";
  /** Verdict. */
  readonly verdict: ClaimVerdict;
  /** The input that the verdict hangs on, and the value of it at which the verdict would turn, the others as they are. */
  readonly turnsAt?: ClaimTurn | undefined;
}

/** Thresholds at which a verdict would turn. */
export interface ClaimTurn {
  /** Which input. */
  readonly input: string;
  /** The value of it. */
  readonly value: number;
  /** In what. */
  readonly unit: string;
}

/** A published claim and what this library makes of it, with inputs that were not chosen to fit. */
export interface CheckedClaim {
  /** Claim. */
  readonly says: string;
  /** Unit of the range and the figures. */
  readonly unit: string;
  /** Least value that the claim allows. */
  readonly low: number;
  /** Greatest value that it allows; none if it is open. */
  readonly high?: number | undefined;
  /** The figures: those of the time first. */
  readonly figures: readonly ClaimFigure[];
}
