import { describe, expect, it } from "vitest";
import { accuracyTable, knowledge, longAccuracyTable, sections } from "../../scripts/docs/accuracy.ts";
import { intervalTable, modeTable, rooflineTable, worstTable } from "../../scripts/docs/accuracyChapter.ts";
import { cumulativePlot, enginePlot, knowledgePlot } from "../../scripts/docs/accuracyPlots.ts";
import { calibrationRows, judgedPredictions } from "../../scripts/docs/judgedValues.ts";
import { plainRoofline } from "../../scripts/docs/plainRoofline.ts";
import { reportedTable } from "../../scripts/docs/reportTables.ts";
import { svgOf } from "../../scripts/docs/svg.ts";
import type { Measurement } from "../../src/measurements/measurement.js";
import { servedRow } from "./servedRow.ts";

/** A report in which every section and metric has its own figures. */
const report = `12 rows fitted, of 13

${sections
  .map((section, at) =>
    [
      `## ${section}\n`,
      "| metric | values | MdAPE % | p90 % | bias (ln) |\n| --- | ---: | ---: | ---: | ---: |",
      `| throughput | 10 | ${at + 1}.1 | ${at + 1}0.4 | 0.00 |`,
      `| timePerOutputToken | 20 | ${at + 1}.2 | ${at + 1}1.4 | 0.01 |`,
      `| timeToFirstToken | 30 | ${at + 1}.3 | ${at + 1}2.4 | -0.02 |`,
      `| endToEndLatency | 40 | ${at + 1}.4 | ${at + 1}3.4 | 0.03 |`,
      `| timeToFirstToken, settings not stated | 30 | ${at + 1}.5 | ${at + 1}4.4 | -0.03 |`,
    ].join("\n"),
  )
  .join("\n\n")}`;

const row = (id: string, change: Partial<Measurement>): Measurement => ({
  ...servedRow,
  id,
  measured: [
    { metric: "requestsPerSecond", value: 6, statistic: "mean" },
    { metric: "outputTokensPerSecond", value: 1500, statistic: "mean" },
    { metric: "timePerOutputTokenSeconds", value: 0.009, statistic: "median" },
  ],
  quality: "ok",
  ...change,
});
const several = (count: number, change: Partial<Measurement> = {}, prefix = "table") =>
  Array.from({ length: count }, (_, at) => row(`${prefix}-${at}`, change));
const slow: Partial<Measurement> = {
  measured: [{ metric: "outputTokensPerSecond", value: 150, statistic: "mean" }],
};

describe("error tables of fitted and held-out rows", () => {
  it("take each figure from its section and metric", () => {
    const table = longAccuracyTable(report);
    for (const title of Object.values(knowledge)) expect(table).toContain(title);
    expect(table).toContain("12 measurements");
    expect(table).toContain(
      "| throughput | 10 | 1.1 % (10 %) | 2.1 % (20 %) | 3.1 % (30 %) | 4.1 % (40 %) | 5.1 % (50 %) | 6.1 % (60 %) |",
    );
    expect(table).toContain("| end-to-end latency | 40 | 1.4 % (13 %) | 2.4 % (23 %)");
  });

  it("include the coverage of held-out rows if the report has it", () => {
    const coverage = "| left out | values |\n| --- | ---: |\n| an accelerator | 3 |";
    const longer = `${report}\n\n## Coverage of the 80 % intervals\n\nAs a table:\n\n${coverage}\n\n## Intervals\n\n| x |`;
    expect(reportedTable(longer, "Coverage of the 80 % intervals")).toBe(coverage);
    expect(reportedTable(report, "Coverage of the 80 % intervals")).toBe("");
  });

  it("show first tokens with and without stated settings", () => {
    const table = longAccuracyTable(report);
    expect(table).toContain("| time to first token | 30 | 1.3 % (12 %) | 2.3 % (22 %)");
    expect(table).toContain("| time to first token, settings not stated | 30 | 1.5 % (14 %) | 2.5 % (24 %)");
  });

  it("show the first four metrics in the README", () => {
    expect(accuracyTable(report)).toContain("| time per output token | 20 | 1.2 % | 2.2 % | 3.2 % | 4.2 % |\n");
  });
});

describe("judged values", () => {
  it("are one per kind: output tokens before requests, a median if there is no mean", () => {
    expect(judgedPredictions([row("one", {})]).map(({ sort, metric }) => [sort, metric])).toEqual([
      ["throughput", "outputTokensPerSecond"],
      ["timePerOutputToken", "timePerOutputTokenSeconds"],
    ]);
  });

  it("exclude rows without a prediction", () => {
    expect(judgedPredictions([row("one", { model: "no such model" })])).toEqual([]);
  });
});

describe("tables of the chapter on accuracy", () => {
  it("compare estimates with the roofline", () => {
    const [own] = judgedPredictions([row("one", {})]);
    const [plain] = judgedPredictions([row("one", {})], () => plainRoofline);
    expect(plain?.predicted).toBeGreaterThan((own?.predicted ?? Number.NaN) * 1.2);
    expect(rooflineTable(several(2))).toMatch(/^\| throughput \| 2 \| [\d.]+ % \| x[\d.]+ \| [\d.]+ % \|$/m);
  });

  it("count values within their intervals, fitted and held out separately", () => {
    const exact = judgedPredictions([row("one", {})]).map(({ metric, predicted }) => ({ metric, value: predicted }));
    const table = intervalTable([
      ...several(3, { measured: exact }),
      ...several(2, { ...slow, quality: "caveat" }, "odd"),
    ]);
    expect(table).toMatch(/^\| throughput \| fitted \| 3 \| .* \| 100 % \| x/m);
    expect(table).toMatch(/^\| throughput \| kept out \| 2 \| .* \| 0\.0 % \| x/m);
    expect(intervalTable(several(2, { quality: "suspect" })).split("\n")).toHaveLength(2);
  });

  it("group by load if a group has at least five values", () => {
    expect(modeTable(several(4)).split("\n")).toHaveLength(2);
    expect(modeTable(several(5))).toMatch(/^\| concurrency \| throughput \| 5 \|/m);
  });

  it("list the group with the largest error first", () => {
    const rows = [...several(5), ...several(5, slow, "odd")];
    const [, , first, ...others] = worstTable(rows).split("\n");
    expect(first).toMatch(/^\| odd \| vllm \| nvidia-h100-sxm-80gb \| concurrency \| throughput \| 5 \|/);
    expect(others).toHaveLength(2);
  });
});

describe("plots of the chapter on accuracy", () => {
  const rows = several(10);
  it.each([
    ["errors", knowledgePlot(report), "unseen combination"],
    ["within a factor", cumulativePlot(rows), "plain roofline"],
    ["engines", enginePlot(rows), "vllm"],
  ])("draw %s as reproducible SVG", async (_, specification, label) => {
    const svg = await svgOf(specification);
    expect(svg).toMatch(/^<svg /);
    expect([svg.includes(label), svg.includes("NaN")]).toEqual([true, false]);
    expect((await svgOf(specification)) === svg).toBe(true);
  });
});

describe("the project's measurements", () => {
  it("have fitted and held-out rows, each with its source", () => {
    const rows: readonly (Measurement & { readonly source?: { readonly url?: string } })[] = calibrationRows();
    expect(new Set(rows.map(({ quality }) => quality))).toEqual(new Set(["ok", "caveat", "suspect"]));
    expect(rows.filter(({ source }) => !source?.url)).toEqual([]);
  });
});
