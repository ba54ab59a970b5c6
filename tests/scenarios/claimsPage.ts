import type { CheckedClaim, ClaimFigure } from "llm-economics/scenarios";

const figures = 4;

function written(value: number | "never", unit: string): string {
  if (value === "never") return "never";
  const short = Number(value.toPrecision(figures)).toLocaleString("en-US", { maximumSignificantDigits: figures });
  return unit === "USD" ? `$${short}` : unit === "ratio" ? short : `${short} ${unit}`;
}

function range({ low, high, unit }: CheckedClaim): string {
  return high === undefined ? `at least ${written(low, unit)}` : `${written(low, unit)} to ${written(high, unit)}`;
}

function inputsOf({ inputs }: ClaimFigure): string {
  return inputs
    .map(({ name, value, unit, on, source }) => {
      const dated = on === "any" ? source : `${on}, ${source}`;
      return `- ${name}: ${value.toLocaleString("en-US", { maximumFractionDigits: 6 })} ${unit} (${dated})`;
    })
    .join("\n");
}

/** Value of an input at which a verdict changes. */
function turned(turn: ClaimFigure["turnsAt"]): string {
  return turn === undefined ? "" : `${written(turn.value, turn.unit)}: ${turn.input}`;
}

/** Returns the claims as a page: the figures of each, then every input with its date and source. */
export function claimsPage(claims: readonly (readonly [id: string, claim: CheckedClaim])[]): string {
  const chapters = claims.map(([id, claim]) => {
    const rows = claim.figures.map(
      ({ what, era, value, verdict, turnsAt }) =>
        `| ${what} | ${era} | ${written(value, claim.unit)} | ${verdict} | ${turned(turnsAt)} |`,
    );
    const inputs = claim.figures.map((figure) => `### ${figure.what}, ${figure.era}\n\n${inputsOf(figure)}`);
    const heading = `## ${id}. ${claim.says}\n\nClaimed: ${range(claim)}.`;
    return `${heading}\n\n| figure | inputs of | value | against the claim | turns at |\n|---|---|---:|---|---|\n${rows.join("\n")}\n\n${inputs.join("\n\n")}`;
  });
  const head = `# Published claims, recomputed\n\nWritten by \`tests/scenarios/claims.test.ts\`, to ${figures} digits; see the chapter on scenarios. "Turns at" is the\nvalue of one input at which the verdict would change, the others as they are.`;
  return `${[head, ...chapters].join("\n\n")}\n`;
}
