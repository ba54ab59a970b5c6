import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Measurement } from "../src/calibration/measurement.ts";
import { quantile } from "../src/calibration/quantile.ts";
import { type Prediction, validate } from "../src/calibration/validate.ts";
import { groupBy } from "./groupBy.ts";
import { namedParts } from "./namedParts.ts";

const { values } = parseArgs({ options: { inference: { type: "string" }, json: { type: "string" } } });
if (!values.inference) {
  console.error("usage: npm run validate -- --inference FILE [--json OUT]");
  process.exit(2);
}
const rows: Measurement[] = JSON.parse(readFileSync(values.inference, "utf8"));
const rowOf = new Map(rows.map((row) => [row.id, row]));
const { predictions, skipped } = validate(rows, namedParts);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ predictions, skipped }, null, 1)}\n`);

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function line(name: string, group: readonly Prediction[]): string {
  const errors = group.map(({ predicted, measured }) => Math.abs(predicted / measured - 1));
  const inside = group.filter(({ low, high, measured }) => low <= measured && measured <= high).length / group.length;
  const bias = quantile(
    group.map(({ predicted, measured }) => Math.log(predicted / measured)),
    0.5,
  );
  const width = quantile(
    group.map(({ low, high }) => high / low),
    0.5,
  );
  return `${name.padEnd(56)} n=${String(group.length).padStart(5)}  MdAPE ${percent(quantile(errors, 0.5)).padStart(7)}  p90 ${percent(quantile(errors, 0.9)).padStart(8)}  bias ${bias.toFixed(2).padStart(5)}  inside ${percent(inside).padStart(7)}  width x${width.toFixed(2)}`;
}

function table(title: string, nameOf: (prediction: Prediction) => string, fewest = 1): void {
  console.log(`\n${title}`);
  const groups = groupBy(predictions, nameOf);
  for (const name of [...groups.keys()].sort()) {
    const group = groups.get(name) ?? [];
    if (group.length >= fewest) console.log(line(name, group));
  }
}

const from = (pick: (row: Measurement) => string) => (prediction: Prediction) => {
  const row = rowOf.get(prediction.id);
  return `${prediction.metric} / ${row ? pick(row) : "?"}`;
};
console.log(`${rows.length} rows, ${predictions.length} values predicted, ${skipped.length} skipped`);
for (const [reason, group] of groupBy(skipped, ({ reason }) => reason))
  console.log(`  skipped: ${reason}: ${group.length}`);
table("By metric and statistic", ({ metric, statistic }) => `${metric} ${statistic ?? ""}`);
table(
  "By source",
  from((row) => row.id.split("-")[0] ?? ""),
  5,
);
table(
  "By accelerator",
  from((row) => row.hardware),
  5,
);
table(
  "By engine",
  from((row) => row.engine.split(" ")[0] ?? ""),
  5,
);
table(
  "By model",
  from((row) => row.model),
  5,
);
table(
  "By mode",
  from((row) => row.workload.mode),
);
