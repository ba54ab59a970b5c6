import { crossValidate, type HeldOutResidual } from "../../src/calibration/crossValidate.ts";
import type { FitOptions } from "../../src/calibration/fitRates.ts";
import type { ObservedRow } from "../../src/measurements/observedRow.ts";

/** A cross-validation grouping: rows with the same name are held out together. */
interface Folding {
  /** Title in the report. */
  readonly title: string;
  readonly nameOf: (row: ObservedRow) => string;
  readonly folds: number;
}

/** Cross-validation groupings of the report. */
export const foldings = {
  pairing: { title: "a model on an accelerator with an engine", nameOf: ({ group }) => group, folds: 4 },
  model: { title: "a model", nameOf: ({ shape }) => shape, folds: 6 },
  accelerator: { title: "an accelerator", nameOf: ({ plan }) => plan.options.accelerator.id, folds: 5 },
  engine: { title: "an engine", nameOf: ({ key }) => key.family, folds: 6 },
  source: { title: "a source", nameOf: ({ row }) => row.id.split("-")[0] ?? "", folds: 6 },
} as const satisfies { readonly [name: string]: Folding };

type FoldingName = keyof typeof foldings;

/** Names of the groupings, in the order of the report. */
export const foldingNames = Object.keys(foldings) as readonly FoldingName[];

/** Residuals of held-out rows by grouping. */
export type AllHeldOut = { readonly [Name in FoldingName]: readonly HeldOutResidual[] };

/** Cross-validates the fit with every grouping. */
export function allHeldOut(rows: readonly ObservedRow[], options: FitOptions): AllHeldOut {
  const heldOut = ({ nameOf, folds }: Folding) => crossValidate(rows, nameOf, folds, options);
  return {
    pairing: heldOut(foldings.pairing),
    model: heldOut(foldings.model),
    accelerator: heldOut(foldings.accelerator),
    engine: heldOut(foldings.engine),
    source: heldOut(foldings.source),
  };
}
