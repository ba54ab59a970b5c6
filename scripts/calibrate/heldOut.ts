import { type FoldFit, foldFits, type HeldOutResidual, heldOutResiduals } from "../../src/calibration/crossValidate.ts";
import type { FitOptions } from "../../src/calibration/fitRates.ts";
import type { ObservedRow } from "../../src/measurements/observedRow.ts";
import { residualsOfBurst } from "./bursts.ts";
import type { FittedRows } from "./rows.ts";

/** A cross-validation grouping: rows with the same name are held out together. */
interface Folding {
  /** Title in the report. */
  readonly title: string;
  readonly nameOf: (row: ObservedRow) => string;
  readonly folds: number;
}

/** The source of a row, by the prefix of its identifier. */
export const sourceOf = ({ row }: ObservedRow): string => row.id.split("-")[0] ?? "";

/** Cross-validation groupings of the report. */
export const foldings = {
  pairing: { title: "a model on an accelerator with an engine", nameOf: ({ group }) => group, folds: 4 },
  model: { title: "a model", nameOf: ({ shape }) => shape, folds: 6 },
  accelerator: { title: "an accelerator", nameOf: ({ plan }) => plan.options.accelerator.id, folds: 5 },
  engine: { title: "an engine", nameOf: ({ key }) => key.family, folds: 6 },
  source: { title: "a source", nameOf: sourceOf, folds: 6 },
} as const satisfies { readonly [name: string]: Folding };

/** Name of a grouping. */
export type FoldingName = keyof typeof foldings;

/** Names of the groupings, in the order of the report. */
export const foldingNames = Object.keys(foldings) as readonly FoldingName[];

/** Residuals of held-out rows of one grouping. */
export interface HeldOut {
  /** Rows as they are. */
  readonly stated: readonly HeldOutResidual[];
  /** The same rows without their scheduler settings, which most published tables do not state. */
  readonly unstated: readonly HeldOutResidual[];
}

/** Residuals of held-out rows by grouping. */
export type AllHeldOut = { readonly [Name in FoldingName]: HeldOut };

/** Cross-validates the fit with every grouping, and bursts with the first one. */
export function allHeldOut(
  { observed, withoutSettings, bursts }: FittedRows,
  options: FitOptions,
): { readonly heldOut: AllHeldOut; readonly burstResiduals: readonly HeldOutResidual[] } {
  const fitsOf = ({ nameOf, folds }: Folding) => foldFits(observed, nameOf, folds, options);
  const residuals = ({ nameOf }: Folding, fits: readonly FoldFit[]): HeldOut => ({
    stated: heldOutResiduals(fits, observed, nameOf, options),
    unstated: heldOutResiduals(fits, withoutSettings, nameOf, options),
  });
  const { pairing, ...others } = foldings;
  const usual = fitsOf(pairing);
  const under = (folding: Folding) => residuals(folding, fitsOf(folding));
  return {
    heldOut: {
      pairing: residuals(pairing, usual),
      model: under(others.model),
      accelerator: under(others.accelerator),
      engine: under(others.engine),
      source: under(others.source),
    },
    burstResiduals: heldOutResiduals(usual, bursts, pairing.nameOf, options, residualsOfBurst).map((residual) => ({
      ...residual,
      measuredLoad: true,
    })),
  };
}
