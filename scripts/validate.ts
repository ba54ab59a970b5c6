import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareInference } from "./validate/inferenceFile.ts";
import { UnreadableFileError } from "./validate/readRows.ts";
import { compareTraining } from "./validate/trainingFile.ts";

const usage = "usage: npm run validate -- [--inference FILE] [--training FILE] [--json OUT]";

/** Ends with a sentence instead of a stack: what is wrong is the caller's to mend. */
function fail(code: number, ...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(code);
}
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function options() {
  const file = { type: "string" } as const;
  try {
    const { values } = parseArgs({ options: { inference: file, training: file, json: file } });
    return values.inference || values.training ? values : fail(2, usage);
  } catch (error) {
    return fail(2, messageOf(error), usage);
  }
}

function compare({ inference, training }: { inference?: string | undefined; training?: string | undefined }) {
  try {
    return [
      ...(inference ? [{ title: `Inference: ${inference}`, ...compareInference(inference) }] : []),
      ...(training ? [{ title: `Training: ${training}`, ...compareTraining(training) }] : []),
    ];
  } catch (error) {
    // A file that cannot be read or is no array of rows; anything else is a fault of ours, and shows its stack.
    if (error instanceof UnreadableFileError) return fail(1, error.message);
    throw error;
  }
}

const values = options();
const comparisons = compare(values);
const predictions = comparisons.flatMap((comparison) => comparison.predictions);
const skipped = comparisons.flatMap((comparison) => comparison.skipped);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ predictions, skipped }, null, 1)}\n`);
console.log(comparisons.map(({ title, report }) => `${title}\n${report}`).join("\n\n"));
