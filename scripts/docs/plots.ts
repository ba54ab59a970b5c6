import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { nvidiaA100Sxm4_80gb, nvidiaB200, nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama31_70b } from "llm-economics/architectures";
import {
  breakEvenChart,
  type ChartSpecification,
  lifetimeChart,
  predictionChart,
  rooflineChart,
} from "llm-economics/charts";
import { lifetimeCost, usd } from "llm-economics/cost";
import { decodeFlopsPerToken, parameterCount } from "llm-economics/models";
import { cumulativePlot, enginePlot, knowledgePlot } from "./accuracyPlots.ts";
import { calibrationRows, type JudgedValue, judgedPredictions } from "./judgedValues.ts";
import { svgOf } from "./svg.ts";
import { trainingPlots } from "./trainingPlots.ts";

const folder = "docs/plots";
/** Maximum points of a plot; more would overlap and enlarge the file. */
const maxPoints = 500;

const quantities = [
  ["throughput", "throughput", "tokens or requests/s"],
  ["time-per-output-token", "timePerOutputToken", "s per output token"],
  ["time-to-first-token", "timeToFirstToken", "s to first token"],
  ["latency", "endToEndLatency", "s from end to end"],
] as const;

function everyFew<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / maxPoints);
  return items.filter((_, index) => index % step === 0);
}

function predictionCharts(judged: readonly JudgedValue[]): readonly (readonly [string, ChartSpecification])[] {
  const pointOf = ({ row, measured, predicted }: JudgedValue) => ({
    measured,
    predicted,
    group: row.hardware.split(/[\s-]/)[0] ?? "",
  });
  return quantities.map(([name, sort, quantity]) => {
    const ofSort = judged.filter((value) => value.sort === sort);
    return [name, predictionChart({ quantity, points: everyFew(ofSort).map(pointOf) })];
  });
}

function decodeAt(batch: number) {
  const contextTokens = 1024;
  const weightBytes = 2 * parameterCount(llama31_70b).total;
  return {
    name: `decode, batch ${batch}`,
    flops: batch * decodeFlopsPerToken({ architecture: llama31_70b, contextTokens }),
    bytes: weightBytes,
  };
}

function exampleCharts(): readonly (readonly [string, ChartSpecification])[] {
  const machines = [nvidiaA100Sxm4_80gb, nvidiaH100Sxm, nvidiaH200Sxm, nvidiaB200];
  const rooflines = machines.map((accelerator) => ({ accelerator, format: "bf16" as const }));
  const inference = { perMonth: usd("2400000"), demandGrowthPerYear: 1, priceDeclinePerYear: 0.3 };
  const training = { initial: usd("19530000"), fineTuning: { cost: usd("400000"), everyMonths: 6 } };
  const monthOfServer = 8 * 2.99 * 730.5;
  const tokensOfServer = 20e9;
  const servers = (tokens: number) => monthOfServer * Math.ceil(Math.max(tokens, 1) / tokensOfServer);
  const lines = [
    { name: "rented servers of eight H100", cost: servers },
    { name: "API at $1.20 a million tokens", cost: (tokens: number) => tokens * 1.2e-6 },
  ];
  return [
    ["roofline", rooflineChart({ rooflines, operations: [1, 64, 512].map(decodeAt) })],
    ["lifetime", lifetimeChart(lifetimeCost({ training, inference, months: 24 }))],
    ["break-even", breakEvenChart({ lines, low: 0, high: 80e9, volume: "tokens a month", currency: "USD" })],
  ];
}

/** Regenerates the plots of the documentation. */
export async function writePlots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const good = calibrationRows().filter(({ quality }) => quality === "ok");
  const charts = [
    ...predictionCharts(judgedPredictions(good)),
    ...exampleCharts(),
    ["errors", knowledgePlot(readFileSync("calibration/report.md", "utf8"))],
    ["within-a-factor", cumulativePlot(good)],
    ["engines", enginePlot(good)],
    ...trainingPlots(),
  ] as const;
  for (const [name, chart] of charts) writeFileSync(`${folder}/${name}.svg`, await svgOf(chart));
}
