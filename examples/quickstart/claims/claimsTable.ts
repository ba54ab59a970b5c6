import type { Placement } from "../machines/placement.ts";
import { compact, digits } from "../text/figures.ts";
import { table } from "../text/table.ts";
import { moneyClaims } from "./money.ts";
import type { NumberedClaim } from "./numberedClaim.ts";
import { placedClaims } from "./placed.ts";
import { publishedClaims } from "./published.ts";
import { speedClaims } from "./speed.ts";
import { trainingClaims } from "./training.ts";

/** The article's claims in its own order: task, inference, cost, servers, quantisation, hardware, decision, form. */
const order = ["T1", "T2", "T3", "I1", "I2", "C1", "C2", "C3", "C4", "S1", "S2", "Q1", "H1", "D1", "F1"];

const compactFrom = 1e6;

function figure(value: number | "never"): string {
  if (value === "never") return value;
  return value < compactFrom ? digits(value) : compact(value);
}

function rangeOf({ low, high, unit }: NumberedClaim["claim"]): string {
  if (high === undefined) return `${figure(low)} or more ${unit}`;
  return low === high ? `${figure(low)} ${unit}` : `${figure(low)} to ${figure(high)} ${unit}`;
}

function rowsOf({ id, claim }: NumberedClaim): readonly (readonly string[])[] {
  const figures = claim.figures.map(({ what, era, value, verdict }) => [
    "",
    `  ${what}`,
    era,
    figure(value),
    verdict === "within" ? "within" : `${verdict.toUpperCase()} it`,
  ]);
  return [[id, `${claim.says}: ${rangeOf(claim)}`, "", "", ""], ...figures];
}

/** Every claim with its range, the library's figures, and whether each lies in it. */
export function claimsTable(placements: readonly Placement[]): string {
  const claims = [
    ...trainingClaims,
    ...speedClaims(),
    ...moneyClaims(),
    ...placedClaims(placements),
    ...publishedClaims(),
  ];
  const rows = order.flatMap((id) => claims.filter((claim) => claim.id === id)).flatMap(rowsOf);
  return table(["id", "claim or figure", "when", "figure", "against the claim"], rows, ["claim or figure", "when"]);
}
