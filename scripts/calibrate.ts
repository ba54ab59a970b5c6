import { writeFileSync } from "node:fs";
import { defaultRounds } from "../src/calibration/calibrate.ts";
import { groupsByPair, loadsByEngine } from "../src/calibration/crossValidate.ts";
import { ratesAt } from "../src/calibration/effects.ts";
import { evidenceSpreads } from "../src/calibration/evidenceSpreads.ts";
import { type FitOptions, fitRates } from "../src/calibration/fitRates.ts";
import { chainTable, fittedChain } from "../src/calibration/fittedChain.ts";
import { defaultCorrelation } from "../src/calibration/groupWeights.ts";
import { broadSpread, spreadOf, widestSpread } from "../src/calibration/intervals.ts";
import { levels } from "../src/calibration/levels.ts";
import { rateNames, startingRates } from "../src/calibration/rateTable.ts";
import { rowResiduals } from "../src/calibration/residuals.ts";
import { adjustedRates, type ChainKey, linksOf } from "../src/efficiency/adjustments.ts";
import { manyGroups } from "../src/efficiency/evidenceSpread.ts";
import { measuredRates } from "../src/efficiency/kernelRates.ts";
import type { ObservedRow } from "../src/measurements/observedRow.ts";
import { allHeldOut, sourceOf } from "./calibrate/heldOut.ts";
import { reportSections } from "./calibrate/report.ts";
import { fittedRows } from "./calibrate/rows.ts";

const options: FitOptions = {
  start: startingRates,
  // The starting rates come from profiler measurements and are close: of 0.6, 0.3 and 0.15, the last predicted held-out sources best.
  startDeviation: 0.15,
  rounds: defaultRounds,
  correlation: defaultCorrelation,
  levels,
};
const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]) => (left < right ? -1 : 1);
const keyName = ({ family, era, generation }: ChainKey) => `${family}/${era} on ${generation}`;
const rows = fittedRows(["calibration/measurements/inference.json", "calibration/measurements/weight-only.json"]);
const { observed, withoutSettings, bursts } = rows;
const effects = fitRates(observed, options);
const { rates, chain: cells } = fittedChain(effects, options.start);
const chain = chainTable(cells);
const { rates: columnRates, ...links } = chain;
/** The rates of the chain's columns, which come first in the global profile. */
const columns = Object.fromEntries(columnRates.map((rate) => [rate, rates[rate]]));
const residualsOf = (of: readonly ObservedRow[]) =>
  of.flatMap((row) => rowResiduals(row, ratesAt(row.key, effects, options.start)));
const fitted = { stated: residualsOf(observed), unstated: residualsOf(withoutSettings) };
const { heldOut, burstResiduals } = allHeldOut(rows, options);
const { engine: _, ...asStrangers } = heldOut;
// Most tables state no scheduler settings, so intervals cover rows that are predicted without them.
const residuals = Object.values(asStrangers).flatMap(({ unstated }) => unstated);
const evidence = {
  usual: heldOut.pairing.unstated,
  bursts: burstResiduals,
  sourceOf: ({ row }: { readonly row: ObservedRow }) => sourceOf(row),
};
const spreads = evidenceSpreads(residuals, evidence);
const globalEffects = new Map([...effects].filter(([, { level }]) => level === "global"));
const withoutChain = observed.flatMap((row) => rowResiduals(row, ratesAt(row.key, globalEffects, options.start, [])));
const globalSpread = widestSpread(spreadOf(withoutChain, broadSpread), spreads.evidence.none);

// The shipped rates must equal the fitted ones, within rounding.
for (const { key } of observed) {
  const kernels = measuredRates(key.generation, key.family);
  const shipped = adjustedRates({ ...rates, ...kernels }, linksOf(chain, key));
  const meant = ratesAt(key, effects, options.start);
  const far = rateNames.filter((rate) => Math.abs(Math.log(shipped[rate] / meant[rate])) > 0.2);
  if (far.length > 0) throw new Error(`${keyName(key)}: ${far.join(", ")} differ from the fit`);
}

const wellMeasured = [...groupsByPair(observed)]
  .flatMap(([pair, groups]) => (groups >= manyGroups ? [pair] : []))
  .sort();
const loads = Object.fromEntries(
  [...loadsByEngine([...observed, ...bursts])]
    .map(([family, kinds]) => [family, [...kinds].sort()] as const)
    .sort(byName),
);
const literal = (value: unknown) => JSON.stringify(value, null, 2);
/** A literal whose innermost objects take one line each. */
const table = (value: unknown) => literal(value).replace(/\{[^{}]+\}/g, (cell) => cell.replace(/\s+/g, " "));
writeFileSync(
  "src/efficiency/globalProfile.ts",
  `import type { EfficiencyProfile } from "./efficiencyProfile.js";

/**
 * The root of the chain: rates of any engine on any accelerator, used where nothing more specific is known; written by \`npm run
 * calibrate\`.
 */
export const globalProfile = ${literal({ id: "global", rates: { ...columns, ...rates }, spread: globalSpread })} as const satisfies EfficiencyProfile;
`,
);
writeFileSync(
  "src/efficiency/chain.ts",
  `import type { AdjustmentChain } from "./adjustments.js";

/** The fitted chain, in hundredths of the logarithm; written by \`npm run calibrate\`. Its columns are the rates of the global profile. */
export const chain: AdjustmentChain = ${literal(links)};
`,
);
const { burst, ...steadySpreads } = spreads;
writeFileSync(
  "src/efficiency/addedBurstSpread.ts",
  `import type { AddedSpread } from "./burstSpread.js";

/** Additional spread of estimates for requests that are sent at once; written by \`npm run calibrate\`. */
export const addedBurstSpread: AddedSpread = ${table(burst)};
`,
);
writeFileSync(
  "src/efficiency/residualSpreads.ts",
  `import { addedBurstSpread } from "./addedBurstSpread.js";
import type { EvidenceSpreads } from "./evidenceSpread.js";
import type { LoadKind } from "./loadKind.js";

/** Factors that contain 80 % of the residuals of left-out rows, by evidence; written by \`npm run calibrate\`. */
export const residualSpreads: EvidenceSpreads = ${table(steadySpreads).replace(/\n\}$/, ",\n  burst: addedBurstSpread,\n}")};

/** Pairs of generation and engine with "many" groups of rows in the fit. A group is a model on an accelerator with an engine. */
export const wellMeasuredPairs: readonly string[] = ${literal(wellMeasured)};

/** Kinds of load that each engine was measured under. */
export const measuredLoads: { readonly [family: string]: readonly LoadKind[] } = ${literal(loads)};
`,
);
const report = reportSections({
  rows,
  fitted,
  heldOut,
  burstResiduals,
  residuals,
  evidence,
  spreads,
  globalSpread,
  rates,
});
writeFileSync("calibration/report.md", `${report.join("\n\n")}\n`);
console.log(report.slice(2, 8).join("\n\n"));
