import { decodeFlopsPerToken, keyValueCacheBytesPerToken, prefillFlops } from "llm-economics/models";
import { ridgePoint } from "llm-economics/roofline";
import type { ChosenPlan } from "../plan.js";
import { lineChart } from "./lineChart.js";

const reach = 32;

/** Draws the accelerator's rooflines, with a decode step and a prompt of the plan on the 16-bit one. */
export function rooflineChart({ plan, architecture }: ChosenPlan): readonly Node[] {
  const { accelerator, model, inputTokens, outputTokens, concurrency } = plan;
  const bandwidth = accelerator.memoryBandwidthBytesPerSecond;
  const roofs = (["bf16", "fp8", "fp4"] as const).flatMap((format) => {
    const peak = accelerator.peakDenseFlopsPerSecond[format];
    return peak === undefined ? [] : [{ format, peak, ridge: ridgePoint({ accelerator, format }) }];
  });
  const contextTokens = inputTokens + Math.ceil(outputTokens / 2);
  const cacheBytes = contextTokens * keyValueCacheBytesPerToken(architecture, { format: model.keyValueCacheFormat });
  const decodeBytes = model.weightBytes + concurrency * cacheBytes;
  const decode = (concurrency * decodeFlopsPerToken({ architecture, contextTokens })) / decodeBytes;
  const prompt = prefillFlops({ architecture, inputTokens }) / model.weightBytes;
  const peak = roofs[0]?.peak ?? 0;
  const pointOf = (x: number) => ({ x, y: Math.min(peak, x * bandwidth) / 1e12 });
  const [low, high] = [Math.min(1, decode) / 2, Math.max(prompt, ...roofs.map(({ ridge }) => ridge)) * reach ** 0.5];
  const lines = roofs.map((roof) => ({
    name: `${accelerator.name}, ${roof.format.toUpperCase()}`,
    mark: "line" as const,
    points: [low, roof.ridge, high].map((x) => ({ x, y: Math.min(roof.peak, x * bandwidth) / 1e12 })),
  }));
  return lineChart({
    title: "Attainable rate over arithmetic intensity, with a decode step and a prompt of the plan",
    x: { title: "arithmetic intensity, FLOP/byte", scale: "log" },
    y: { title: "attainable TFLOP/s", scale: "log" },
    series: [
      ...lines,
      {
        name: `decode with ${concurrency} requests (left), one prompt (right)`,
        mark: "points",
        points: [pointOf(decode), pointOf(prompt)],
      },
    ],
  });
}
