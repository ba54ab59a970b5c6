import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Comparison } from "./comparison.ts";
import { compareInference } from "./inferenceFile.ts";
import { UnreadableFileError } from "./readRows.ts";
import { compareTraining } from "./trainingFile.ts";

/** Output and exit code of a command. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly inference?: string | undefined;
  readonly training?: string | undefined;
  readonly json?: string | undefined;
}

const usage = "usage: npm run validate -- [--inference FILE] [--training FILE] [--json OUT]";
const failed = (code: number, ...lines: readonly string[]): Outcome => ({ code, stdout: "", stderr: lines.join("\n") });

function optionsIn(args: readonly string[]): Options | Outcome {
  const file = { type: "string" } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { inference: file, training: file, json: file } });
    return values.inference || values.training ? values : failed(2, usage);
  } catch (error) {
    return failed(2, error instanceof Error ? error.message : String(error), usage);
  }
}

function write(file: string, comparisons: readonly Comparison[]): void {
  const predictions = comparisons.flatMap((comparison) => comparison.predictions);
  const skipped = comparisons.flatMap((comparison) => comparison.skipped);
  writeFileSync(file, `${JSON.stringify({ predictions, skipped }, null, 1)}\n`);
}

/** Compares estimates with the measurements of the files named by the arguments. */
export function validateCommand(args: readonly string[]): Outcome {
  const options = optionsIn(args);
  if ("code" in options) return options;
  const { inference, training, json } = options;
  try {
    const comparisons = [
      ...(inference ? [{ title: `Inference: ${inference}`, ...compareInference(inference) }] : []),
      ...(training ? [{ title: `Training: ${training}`, ...compareTraining(training) }] : []),
    ];
    if (json) write(json, comparisons);
    const stdout = comparisons.map(({ title, report }) => `${title}\n${report}`).join("\n\n");
    return { code: 0, stdout, stderr: "" };
  } catch (error) {
    // Errors in a file are reported to the user; any other error is a bug and keeps its stack trace.
    if (error instanceof UnreadableFileError) return failed(1, error.message);
    throw error;
  }
}
