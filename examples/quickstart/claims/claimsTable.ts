import type { Placement } from "../machines/placement.ts";
import { compact, digits } from "../text/figures.ts";
import { table } from "../text/table.ts";
import { b200Claim } from "./b200.ts";
import { moneyClaims } from "./money.ts";
import type { JudgedFigure, NumberedClaim } from "./numberedClaim.ts";
import { placedClaims } from "./placed.ts";
import { publishedClaims } from "./published.ts";
import { speedClaims } from "./speed.ts";
import { statementClaims } from "./statements.ts";
import { trainingClaims } from "./training.ts";

/**
 * Claim ids in the article's order: task, inference, cost, servers, quantisation, hardware, decision, form. T4, I3, I4, C5, C6, S3, S4,
 * H2 and H3 come from its prose.
 */
const order = "T1 T2 T3 T4 I1 I2 I3 I4 C1 C2 C3 C4 C5 C6 S1 S2 S3 S4 Q1 H1 H2 H3 D1 F1".split(" ");

const compactFrom = 1e6;

function figure(value: number | "never"): string {
  if (value === "never") return value;
  return value < compactFrom ? digits(value) : compact(value);
}

function rangeOf({ low, high, unit }: NumberedClaim["claim"]): string {
  if (high === undefined) return `${figure(low)} or more ${unit}`;
  return low === high ? `${figure(low)} ${unit}` : `${figure(low)} to ${figure(high)} ${unit}`;
}

function verdictOf({ verdict, interval }: JudgedFigure): string {
  if (verdict === "open" && interval) return `OPEN: ${figure(interval.low)} to ${figure(interval.high)}`;
  return verdict === "within" ? "within" : `${verdict.toUpperCase()} it`;
}

/** Returns the table rows of a claim: its range, then each figure with its verdict and turning point. */
function rowsOf({ id, claim }: NumberedClaim): readonly (readonly string[])[] {
  const figures = claim.figures.map((each) => [
    "",
    `  ${each.what}`,
    each.era,
    figure(each.value),
    verdictOf(each),
    each.turnsAt ? `${figure(each.turnsAt.value)} ${each.turnsAt.unit}` : "",
  ]);
  return [[id, `${claim.says}: ${rangeOf(claim)}`, "", "", "", ""], ...figures];
}

/** Returns every claim of the article with the library's figures, in the article's order. */
export function allClaims(placements: readonly Placement[]): readonly NumberedClaim[] {
  const claims = [
    ...trainingClaims,
    ...speedClaims(),
    b200Claim(placements),
    ...moneyClaims(placements),
    ...placedClaims(placements),
    ...statementClaims(placements),
    ...publishedClaims(),
  ];
  return order.flatMap((id) => claims.filter((claim) => claim.id === id));
}

/** Returns a table of the claims with their ranges, the library's figures, the verdicts and the inputs at which those turn. */
export function claimsTable(claims: readonly NumberedClaim[]): string {
  const header = ["id", "claim or figure", "when", "figure", "against the claim", "turns at"];
  return table(header, claims.flatMap(rowsOf), ["claim or figure", "when", "against the claim", "turns at"]);
}

/** Returns a one-sentence summary of the verdicts. */
export function claimsLine(claims: readonly NumberedClaim[]): string {
  const figures = claims.flatMap(({ claim }) => claim.figures);
  const count = (verdicts: readonly JudgedFigure["verdict"][]) =>
    figures.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const mixed = claims.filter(({ claim }) => new Set(claim.figures.map(({ verdict }) => verdict)).size > 1);
  const verdicts = `${count(["within"])} are within, ${count(["below", "above"])} not, ${count(["open"])} open`;
  return `Of ${figures.length} figures on ${claims.length} claims of an article, ${verdicts}; ${mixed.length} depend on the basis.`;
}
