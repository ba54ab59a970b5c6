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
import type { ResidualSpread, SpreadMetric } from "../src/efficiency/efficiencyProfile.ts";
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
  // What profilers publish is near: of 0.6, 0.3 and 0.15 the last predicted left-out sources best.
  startDeviation: 0.15,
  rounds: defaultRounds,
  correlation: defaultCorrelation,
  kinds: linkKinds,
};
const offsets = fitChain(observed, options);
const { rates, chain } = fittedChain(offsets, options.start);
const fitted = observed.flatMap((row) => residualsIn(row, offsets, options.start, "pair"));

const folds: readonly (readonly [title: string, nameOf: (row: ObservedRow) => string, folds: number])[] = [
  ["a model on an accelerator with an engine", ({ group }) => group, 4],
  ["a model", ({ shape }) => shape, 6],
  ["an accelerator", ({ plan }) => plan.options.accelerator.id, 5],
  ["an engine", ({ key }) => key.family, 6],
  ["a source", ({ row }) => row.id.split("-")[0] ?? "", 6],
];
const heldOut = folds.map(([title, nameOf, count]) => ({
  title,
  residuals: crossValidate(observed, nameOf, count, options),
}));

// The accelerators' own power is within a tenth of what their meters say; hosts at the wall differ more.
const broad = { throughput: 1.8, timePerOutputToken: 1.8, timeToFirstToken: 2.5, endToEndLatency: 1.8, power: 1.3 };
// A stranger's rows are of known groups by unknown sources, or of unknown ones: both sorts of left-out residuals count.
const mixed = heldOut.filter(({ title }) => title !== "an engine").flatMap(({ residuals }) => residuals);
const ofStrangers = heldOut
  .filter(({ title }) => title.startsWith("a model") || title === "a source")
  .flatMap(({ residuals }) => residuals);
const spreadWith = (evidence: HeldOutResidual["evidence"], residuals: readonly HeldOutResidual[]) =>
  spreadOf(
    residuals.filter((residual) => residual.evidence === evidence),
    broad,
  );
/** No less than any of the others: less evidence never makes an estimate surer. */
const atLeast = (own: ResidualSpread, ...others: readonly ResidualSpread[]): ResidualSpread => {
  const widest = (metric: SpreadMetric) => Math.max(own[metric], ...others.map((other) => other[metric]));
  return {
    throughput: widest("throughput"),
    timePerOutputToken: widest("timePerOutputToken"),
    timeToFirstToken: widest("timeToFirstToken"),
    endToEndLatency: widest("endToEndLatency"),
    power: widest("power"),
  };
};
const pair = spreadWith("pair", ofStrangers);
const engine = atLeast(spreadWith("engine", mixed), pair);
const machine = atLeast(spreadWith("machine", mixed), pair);
const none = atLeast(spreadWith("none", mixed), engine, machine);
const spreads = { pair, engine, machine, none };

const globalOffsets = new Map([...offsets].filter(([name]) => name.startsWith("global:")));
const withoutChain = observed.flatMap((row) => residualsIn(row, globalOffsets, options.start, "none"));
const globalSpread = atLeast(spreadOf(withoutChain, broad), none);

const literal = (value: unknown) => JSON.stringify(value, null, 2);
writeFileSync(
  "src/efficiency/globalProfile.ts",
  `import type { EfficiencyProfile } from "./efficiencyProfile.js";

/** The rates that any engine reaches on any machine, for want of better; written by \`npm run calibrate\`. */
export const globalProfile = ${literal({ id: "global", rates, spread: globalSpread })} as const satisfies EfficiencyProfile;
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
function denseLines(residuals: readonly HeldOutResidual[]): string {
  const dense = residuals.filter(({ row }) => row.prepared.work.experts.length === 0);
  const lines = errorTable(dense).split("\n").slice(2, 4);
  return lines.map((line) => line.replace(/^\| (\w+)/, "| $1, dense models")).join("\n");
}
/** How many left-out values the shipped intervals hold, and how wide those are. */
function coverageTable(): string {
  const lines = heldOut.map(({ title, residuals }) => {
    const factors = residuals.map(({ evidence, sort }) => spreads[evidence][sort]);
    const inside = residuals.filter(({ residual }, at) => Math.abs(residual) <= Math.log(factors[at] ?? 1)).length;
    const width = quantile(
      factors.map((factor) => factor ** 2),
      0.5,
    );
    return `| ${title} | ${residuals.length} | ${percent(inside / residuals.length)} | ${width.toFixed(2)} |`;
  });
  return [
    "| left out | values | inside % | median width (high over low) |\n| --- | ---: | ---: | ---: |",
    ...lines,
  ].join("\n");
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
  `## Fitted rows\n\n${errorTable(fitted)}\n${denseLines(fitted)}`,
  ...heldOut.map(
    ({ title, residuals }) => `## Left out: ${title}\n\n${errorTable(residuals)}\n${denseLines(residuals)}`,
  ),
  `## Coverage of the 80 % intervals\n\n${coverageTable()}`,
  `## Intervals\n\nFactors that hold 80 % of left-out residuals, by what the fit had seen; and of the global rates without a chain.\n\n\`\`\`json\n${literal({ ...spreads, global: globalSpread })}\n\`\`\``,
  `## Left-out residuals by engine and generation\n\n${byName(heldOut[0]?.residuals ?? [], ({ key }) => `${key.family}/${key.era} on ${key.generation}`)}`,
  `## Global rates\n\n| rate | value |\n| --- | ---: |\n${Object.entries(rates)
    .map(([rate, value]) => `| ${rate} | ${value} |`)
    .join("\n")}`,
];
writeFileSync("calibration/report.md", `${report.join("\n\n")}\n`);
console.log(report.slice(2, 8).join("\n\n"));
