import { readFileSync, writeFileSync } from "node:fs";
import { startingRates } from "../calibration/startingRates.ts";
import { defaultCorrelation, defaultRounds, errorsOf, spreadOf } from "../src/calibration/calibrate.ts";
import { crossValidate, type HeldOutResidual, residualsIn } from "../src/calibration/crossValidate.ts";
import { type FitOptions, fitChain } from "../src/calibration/fitChain.ts";
import { fittedChain } from "../src/calibration/fittedChain.ts";
import { linkKinds } from "../src/calibration/hierarchy.ts";
import type { Measurement } from "../src/calibration/measurement.ts";
import { type ObservedRow, observedRow } from "../src/calibration/observations.ts";
import { quantile } from "../src/calibration/quantile.ts";
import { groupBy } from "./groupBy.ts";
import { namedParts } from "./namedParts.ts";

const rows: Measurement[] = JSON.parse(readFileSync("calibration/measurements/inference.json", "utf8"));
const skipped = new Map<string, number>();
const observed: ObservedRow[] = [];
for (const row of rows) {
  if (row.quality !== "ok") continue;
  const found = observedRow(row, namedParts);
  if ("reason" in found) skipped.set(found.reason, (skipped.get(found.reason) ?? 0) + 1);
  else if (found.observations.length > 0) observed.push(found);
}

const options: FitOptions = {
  start: startingRates,
  rounds: defaultRounds,
  correlation: defaultCorrelation,
  kinds: linkKinds,
};
const offsets = fitChain(observed, options);
const { rates, chain } = fittedChain(offsets, options.start);
const fitted = observed.flatMap((row) => residualsIn(row, offsets, options.start, "pair"));

const folds: readonly (readonly [title: string, nameOf: (row: ObservedRow) => string, folds: number])[] = [
  ["a model on an accelerator with an engine", ({ group }) => group, 4],
  ["an accelerator", ({ plan }) => plan.options.accelerator.id, 5],
  ["an engine", ({ key }) => key.family, 6],
  ["a source", ({ row }) => row.id.split("-")[0] ?? "", 6],
];
const heldOut = folds.map(([title, nameOf, count]) => ({
  title,
  residuals: crossValidate(observed, nameOf, count, options),
}));

const broad = { throughput: 1.8, timePerOutputToken: 1.8, timeToFirstToken: 2.5, endToEndLatency: 1.8, power: 1.6 };
const all = heldOut.flatMap(({ residuals }) => residuals);
const groups = heldOut[0]?.residuals ?? [];
const withEvidence = (evidence: HeldOutResidual["evidence"]) =>
  all.filter((residual) => residual.evidence === evidence);
const spreads = {
  pair: spreadOf(
    groups.filter(({ evidence }) => evidence === "pair"),
    broad,
  ),
  engine: spreadOf(withEvidence("engine"), broad),
  machine: spreadOf(withEvidence("machine"), broad),
  none: spreadOf(withEvidence("none"), broad),
};

const literal = (value: unknown) => JSON.stringify(value, null, 2);
writeFileSync(
  "src/efficiency/globalProfile.ts",
  `import type { EfficiencyProfile } from "./efficiencyProfile.js";

/** The rates that any engine reaches on any machine, for want of better; written by \`npm run calibrate\`. */
export const globalProfile = ${literal({ id: "global", rates, spread: spreads.none })} as const satisfies EfficiencyProfile;
`,
);
writeFileSync(
  "src/efficiency/chain.ts",
  `import type { AdjustmentChain } from "./adjustments.js";

/** The fitted chain, in hundredths of the logarithm; written by \`npm run calibrate\`. */
export const chain: AdjustmentChain = ${literal(chain)};
`,
);
writeFileSync(
  "src/efficiency/residualSpreads.ts",
  `import type { ResidualSpread } from "./efficiencyProfile.js";

/** The factor that holds 80 % of residuals of rows left out, by what the fit had seen; written by \`npm run calibrate\`. */
export const residualSpreads = ${literal(spreads)} as const satisfies { readonly [evidence: string]: ResidualSpread };
`,
);

const percent = (share: number) => (100 * share).toFixed(1);
function errorTable(residuals: readonly HeldOutResidual[]): string {
  const head = "| metric | values | MdAPE % | p90 % | bias (ln) |\n| --- | ---: | ---: | ---: | ---: |";
  const lines = errorsOf(residuals).map(({ metric, values, medianAbsoluteError }) => {
    const own = residuals.filter(({ sort }) => sort === metric).map(({ residual }) => residual);
    const p90 = quantile(
      own.map((residual) => Math.abs(Math.expm1(residual))),
      0.9,
    );
    return `| ${metric} | ${values} | ${percent(medianAbsoluteError)} | ${percent(p90)} | ${quantile(own, 0.5).toFixed(2)} |`;
  });
  return [head, ...lines].join("\n");
}
function byName(residuals: readonly HeldOutResidual[], nameOf: (row: ObservedRow) => string): string {
  const found = groupBy(residuals, ({ row, sort }) => `${nameOf(row)} | ${sort}`);
  const lines = [...found.keys()].sort().map((name) => {
    const own = (found.get(name) ?? []).map(({ residual }) => residual);
    return `| ${name} | ${own.length} | ${percent(
      quantile(
        own.map((value) => Math.abs(Math.expm1(value))),
        0.5,
      ),
    )} | ${quantile(own, 0.5).toFixed(2)} |`;
  });
  return ["| name | metric | values | MdAPE % | bias (ln) |\n| --- | --- | ---: | ---: | ---: |", ...lines].join("\n");
}
const report = [
  "# Calibration report",
  "Written by `npm run calibrate`; the same rows give the same file.",
  `${observed.length} rows fitted, of ${rows.filter(({ quality }) => quality === "ok").length} good ones; left out: ${[...skipped].map(([reason, count]) => `${reason} ${count}`).join(", ") || "none"}.`,
  `## Fitted rows\n\n${errorTable(fitted)}`,
  ...heldOut.map(({ title, residuals }) => `## Left out: ${title}\n\n${errorTable(residuals)}`),
  `## Intervals\n\nFactors that hold 80 % of left-out residuals, by what the fit had seen.\n\n\`\`\`json\n${literal(spreads)}\n\`\`\``,
  `## Left-out residuals by engine and generation\n\n${byName(groups, ({ key }) => `${key.family}/${key.era} on ${key.generation}`)}`,
  `## Global rates\n\n| rate | value |\n| --- | ---: |\n${Object.entries(rates)
    .map(([rate, value]) => `| ${rate} | ${value} |`)
    .join("\n")}`,
];
writeFileSync("calibration/report.md", `${report.join("\n\n")}\n`);
console.log(report.slice(2, 7).join("\n\n"));
