import { readFileSync, writeFileSync } from "node:fs";
import { nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama31_70b } from "llm-economics/architectures";
import { formatMoney, inferenceCost, type Money, type MoneyEstimate, usd } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { fp8E4m3, int4Group128 } from "llm-economics/formats";
import { estimateInference, requireFit } from "llm-economics/inference";
import { quantize } from "llm-economics/quantization";
import type { Estimate } from "llm-economics/units";
import { withSection } from "./section.ts";

const page = "docs/landing.md";

const text = (value: number) => Number(value.toPrecision(3)).toLocaleString("en-US");
const dollars = (amount: Money) => formatMoney(amount, { locale: "en-US" });

function rowOf(name: string, { value, interval }: Estimate, unit = "", scale = 1): string {
  const [middle, low, high] = [value, interval.low, interval.high].map((each) => text(each * scale));
  return `| ${name} | ${middle}${unit} | ${low} to ${high}${unit} |`;
}

const priceRow = (name: string, { interval, ...amount }: MoneyEstimate) =>
  `| ${name} | ${dollars(amount)} | ${dollars(interval.low)} to ${dollars(interval.high)} |`;

/** Returns the result of the landing page's code, as a table. */
export function landingResult(): string {
  const serving = requireFit(
    estimateInference({
      model: quantize(llama31_70b, { weights: int4Group128, keyValueCache: fp8E4m3 }),
      accelerator: nvidiaH200Sxm,
      efficiency: efficiencyFor("vllm", nvidiaH200Sxm),
      ...{ inputTokens: 1024, outputTokens: 256, concurrency: 64 },
    }),
  );
  const cost = inferenceCost({ serving, pricePerAcceleratorHour: usd("3.29"), utilization: 0.6 });
  return [
    "| | estimate | 80 % interval |",
    "| --- | ---: | ---: |",
    rowOf("output tokens per second", serving.outputTokensPerSecond),
    rowOf("time to first token", serving.timeToFirstTokenSeconds, " ms", 1000),
    rowOf("time per output token", serving.timePerOutputTokenSeconds, " ms", 1000),
    priceRow("a million input tokens", cost.perMillionInputTokens),
    priceRow("a million output tokens", cost.perMillionOutputTokens),
  ].join("\n");
}

/** Regenerates the result on the landing page. */
export function refreshLanding(): void {
  writeFileSync(page, withSection(readFileSync(page, "utf8"), "result", landingResult()));
}
