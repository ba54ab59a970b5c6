import { checkText } from "../units/checkShape.js";
/** Mean lengths of the requests of a public data set. */
export interface DatasetLengths {
  /** Mean tokens of a prompt. */
  readonly input: number;
  /** Mean tokens generated. */
  readonly output: number;
  /** Source of the means. */
  readonly source: string;
}

interface Dataset extends DatasetLengths {
  readonly spelling: RegExp;
  /** Models that the means hold for; all if left out. */
  readonly model?: RegExp | undefined;
}

const mixtralSet = "MLPerf Inference v4.1 Mixtral reference set";

/** Mean lengths of the data sets that benchmark tables name; the first entry whose spelling and model match counts. */
const datasets: readonly Dataset[] = [
  { spelling: /openorca.*gsm8k|mbxp/i, input: 378, output: 145, source: mixtralSet },
  { spelling: /openorca/i, model: /mixtral/i, input: 378, output: 145, source: mixtralSet },
  { spelling: /openorca/i, input: 294.45, output: 294, source: "MLPerf Inference v4.0 Llama-2-70B reference set" },
  { spelling: /cnn/i, input: 778, output: 128, source: "MLPerf Inference CNN/DailyMail reference set" },
  {
    spelling: /longbench|ruler|govreport/i,
    input: 9400,
    output: 680,
    source: "MLPerf Inference v5.0 Llama-3.1-405B reference set",
  },
  {
    spelling: /mlperf|deepseek|aime|math/i,
    model: /deepseek/i,
    input: 800,
    output: 3700,
    source: "MLPerf Inference v5.1 DeepSeek-R1 reference set",
  },
  { spelling: /sharegpt/i, input: 220, output: 200, source: "ShareGPT V3, as vLLM's benchmark filters it" },
  { spelling: /alpaca/i, input: 20, output: 60, source: "Stanford Alpaca" },
];

/**
 * The published mean lengths of the requests of a data set, in tokens; undefined if they are not known.
 *
 * @param name - the data set as a benchmark table names it
 * @param model - the model as the table names it: some data sets differ by model
 * @returns mean tokens of prompts and outputs, and where they were published
 * @source MLPerf Inference reference sets v4.0 to v5.1; ShareGPT V3; Stanford Alpaca
 * @example
 * ```ts
 * import { datasetLengths } from "llm-economics/measurements";
 *
 * datasetLengths("CNN-DailyMail summarisation", "gpt-j-6b")?.input; // => 778
 * ```
 */
export function datasetLengths(name: string | null | undefined, model: string): DatasetLengths | undefined {
  if (name != null) checkText("name", name);
  checkText("model", model);
  return datasets.find((entry) => entry.spelling.test(name ?? "") && (entry.model?.test(model) ?? true));
}

/** Mean over nominal length where lengths are drawn at random: InferenceX draws them from 0.8 to 1.0 of the nominal ones. */
export const randomLengthRatio = 0.9;

/** The fewest nominal output tokens of a "random" data set for which lengths are taken to be drawn like that. */
const fewestRandomTokens = 1000;

/** The ratio of mean to nominal length under a data set: {@link randomLengthRatio} for random lengths, otherwise 1. */
export function lengthRatio(dataset: string | null | undefined, outputTokens: number | null): number {
  return /random/i.test(dataset ?? "") && outputTokens !== null && outputTokens >= fewestRandomTokens
    ? randomLengthRatio
    : 1;
}

/** The width of the beam search that a table says its data set was run with; 1 if it says nothing. */
export function beamWidth(dataset: string | null | undefined): number {
  const width = /beam search(?: of)? width (\d{1,2})\b/i.exec(dataset ?? "")?.[1];
  return Math.max(1, Number(width ?? 1));
}
