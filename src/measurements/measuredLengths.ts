import { datasetLengths, lengthRatio } from "./datasets.js";
import type { Measurement } from "./measurement.js";

/** Mean tokens of a request, and the assumptions made. */
export interface MeasuredLengths {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly assumptions: readonly string[];
}

/** Lengths used if neither the row nor its data set states any. */
const unstated = { input: 512, output: 256 };

/** The mean prompt and generated tokens of a row: as stated, from its data set, or a default. Assumed lengths are listed. */
export function measuredLengths({ workload, model }: Measurement): MeasuredLengths {
  const { meanInputTokens, meanOutputTokens, inputTokens, outputTokens, dataset } = workload;
  const known = datasetLengths(dataset, model);
  const ratio = lengthRatio(dataset, outputTokens);
  const assumptions: string[] = [];
  if (ratio !== 1 && meanOutputTokens == null)
    assumptions.push("lengths: nine tenths of nominal, as drawn at random from 0.8 to 1");
  const input = meanInputTokens ?? (inputTokens === null ? undefined : inputTokens * ratio);
  const output = meanOutputTokens ?? (outputTokens === null ? undefined : outputTokens * ratio);
  const assumed = (name: "input" | "output") =>
    `${name}: ${known ? `${known[name]} tokens, the mean of the ${known.source}` : `${unstated[name]} tokens, a guess`}`;
  if (input === undefined) assumptions.push(assumed("input"));
  if (output === undefined) assumptions.push(assumed("output"));
  return {
    inputTokens: input ?? known?.input ?? unstated.input,
    // A prefill-only row still generates one token per request.
    outputTokens: output === 0 ? 1 : (output ?? known?.output ?? unstated.output),
    assumptions,
  };
}
