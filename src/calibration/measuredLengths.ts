import type { Measurement } from "./measurement.js";

/** Mean tokens of a request, and what had to be assumed. */
export interface MeasuredLengths {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly assumptions: readonly string[];
}

/** Mean lengths of a public data set of prompts. */
interface DatasetLengths {
  readonly name: RegExp;
  readonly model?: RegExp;
  readonly input: number;
  readonly output: number;
  readonly source: string;
}

/** Mean lengths of the data sets that benchmark tables name. */
const datasets: readonly DatasetLengths[] = [
  { name: /openorca.*gsm8k|mbxp/i, input: 378, output: 145, source: "MLPerf Inference v4.1 Mixtral reference set" },
  {
    name: /openorca/i,
    model: /mixtral/i,
    input: 378,
    output: 145,
    source: "MLPerf Inference v4.1 Mixtral reference set",
  },
  { name: /openorca/i, input: 294.45, output: 294, source: "MLPerf Inference v4.0 Llama-2-70B reference set" },
  { name: /cnn/i, input: 778, output: 128, source: "MLPerf Inference CNN/DailyMail reference set" },
  {
    name: /longbench|ruler|govreport/i,
    input: 9400,
    output: 680,
    source: "MLPerf Inference v5.0 Llama-3.1-405B reference set",
  },
  {
    name: /mlperf|deepseek|aime|math/i,
    model: /deepseek/i,
    input: 800,
    output: 3700,
    source: "MLPerf Inference v5.1 DeepSeek-R1 reference set",
  },
  { name: /sharegpt/i, input: 220, output: 200, source: "ShareGPT V3, as vLLM's benchmark filters it" },
  { name: /alpaca/i, input: 20, output: 60, source: "Stanford Alpaca" },
];

/** Lengths where the row and its data set say nothing. */
const unstated = { input: 512, output: 256 };
/** Random lengths are drawn between 0.8 and 1.0 of the nominal one where a table says so. */
const randomMean = 0.9;

/** Mean tokens of prompts and outputs of a row: as stated, else by its data set, else a common guess, always listed. */
export function measuredLengths({ workload, model }: Measurement): MeasuredLengths {
  const { meanInputTokens, meanOutputTokens, inputTokens, outputTokens, dataset } = workload;
  const known = datasets.find((entry) => entry.name.test(dataset ?? "") && (entry.model?.test(model) ?? true));
  const scale = /random/i.test(dataset ?? "") && outputTokens !== null && outputTokens >= 1000 ? randomMean : 1;
  const assumptions: string[] = [];
  if (scale !== 1 && meanOutputTokens == null)
    assumptions.push("lengths: nine tenths of the nominal ones, as drawn at random from 0.8 to 1");
  const input = meanInputTokens ?? (inputTokens === null ? undefined : inputTokens * scale);
  const output = meanOutputTokens ?? (outputTokens === null ? undefined : outputTokens * scale);
  if (input === undefined)
    assumptions.push(
      `input: ${known ? `${known.input} tokens, the mean of the ${known.source}` : `${unstated.input} tokens, a guess`}`,
    );
  if (output === undefined)
    assumptions.push(
      `output: ${known ? `${known.output} tokens, the mean of the ${known.source}` : `${unstated.output} tokens, a guess`}`,
    );
  return {
    inputTokens: input ?? known?.input ?? unstated.input,
    // A row of prompts alone still makes their first tokens.
    outputTokens: output === 0 ? 1 : (output ?? known?.output ?? unstated.output),
    assumptions,
  };
}
