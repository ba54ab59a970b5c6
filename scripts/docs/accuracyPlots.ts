import type { Measurement } from "llm-economics/measurements";
import { engineOf } from "llm-economics/measurements";
import type { TopLevelSpec } from "vega-lite";
import { quantile } from "../../src/calibration/quantile.ts";
import { groupBy } from "../groupBy.ts";
import { knowledge, sections } from "./accuracy.ts";
import { type JudgedValue, judgedPredictions, sorts, sortTitles } from "./judgedValues.ts";
import { plainRoofline } from "./plainRoofline.ts";
import { reportedErrors } from "./reportTables.ts";

const schema = "https://vega.github.io/schema/vega-lite/v6.json";
/** Facets of the plots, one per kind of metric. */
const panels = {
  field: "of",
  type: "nominal",
  title: null,
  sort: sorts.map((sort) => sortTitles[sort]),
  header: { labelFontWeight: "bold" },
} as const;
const panelSize = { width: 250, height: 180 };
const narrow = 165;
/** Without a canvas, label widths are overestimated, so the limit is raised. */
const wideLabels = { labelLimit: 400 };
/** Points of a cumulative line, and the largest factor on its axis. */
const cumulativePoints = 60;
const largestFactor = 10;
/** Fewest values for an engine to get a bar. */
const fewestValues = 10;

/** Returns a plot of median errors and 90th percentiles, by what the fit had seen. */
export function knowledgePlot(report: string): TopLevelSpec {
  const values = sections.flatMap((section) =>
    sorts.map((sort) => {
      const { median, ninetieth } = reportedErrors(report, section, sort);
      return { of: sortTitles[sort], seen: knowledge[section], median: median / 100, ninetieth: ninetieth / 100 };
    }),
  );
  const y = { field: "seen", type: "nominal", title: null, sort: Object.values(knowledge), axis: wideLabels } as const;
  const axis = { values: [0.03, 0.1, 0.3, 1, 3], format: "~%" };
  const x = {
    type: "quantitative" as const,
    title: "error",
    scale: { type: "log" as const, domain: [0.03, 4], clamp: true },
    axis,
  };
  return {
    $schema: schema,
    title: "Median error (point) and 90th percentile (tick), by what the fit had seen",
    data: { values },
    facet: panels,
    columns: sorts.length,
    spec: {
      width: narrow,
      height: { step: 22 },
      layer: [
        {
          mark: { type: "rule", color: "#4c78a8" },
          encoding: { y, x: { ...x, field: "median" }, x2: { field: "ninetieth" } },
        },
        {
          mark: { type: "point", filled: true, size: 60, opacity: 1 },
          encoding: { y, x: { ...x, field: "median" } },
        },
        { mark: { type: "tick", thickness: 2, size: 12 }, encoding: { y, x: { ...x, field: "ninetieth" } } },
      ],
    },
  };
}

function cumulative(values: readonly JudgedValue[], model: string) {
  return [...groupBy(values, ({ sort }) => sortTitles[sort])].flatMap(([of, group]) => {
    const factors = group.map(({ predicted, measured }) => Math.exp(Math.abs(Math.log(predicted / measured))));
    return Array.from({ length: cumulativePoints + 1 }, (_, at) => {
      const factor = largestFactor ** (at / cumulativePoints);
      return { of, model, factor, share: factors.filter((each) => each <= factor).length / factors.length };
    });
  });
}

/** Returns a plot of the share of values estimated within a factor, compared with the plain roofline. */
export function cumulativePlot(rows: readonly Measurement[]): TopLevelSpec {
  const values = [
    ...cumulative(judgedPredictions(rows), "this library"),
    ...cumulative(
      judgedPredictions(rows, () => plainRoofline),
      "plain roofline",
    ),
  ];
  const ticks = [1, 1.25, 1.5, 2, 3, 5, 10];
  return {
    $schema: schema,
    data: { values },
    title: "Share of values that an estimate comes within a factor of",
    facet: panels,
    columns: 2,
    spec: {
      ...panelSize,
      mark: { type: "line", strokeWidth: 2 },
      encoding: {
        x: {
          field: "factor",
          type: "quantitative",
          title: "within a factor of",
          scale: { type: "log" },
          axis: { values: ticks },
        },
        y: {
          field: "share",
          type: "quantitative",
          title: "share of values",
          axis: { format: "~%" },
          scale: { domain: [0, 1] },
        },
        color: { field: "model", type: "nominal", title: null, sort: ["this library", "plain roofline"] },
      },
    },
  };
}

/** Returns a plot of the middle 80 % of estimate over measurement, by engine. */
export function enginePlot(rows: readonly Measurement[]): TopLevelSpec {
  const judged = judgedPredictions(rows).filter(({ predicted, measured }) => predicted > 0 && measured > 0);
  const groups = groupBy(judged, ({ row, sort }) => `${sort}|${engineOf(row.engine).family}`);
  const values = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < fewestValues) return [];
    const ratios = group.map(({ predicted, measured }) => predicted / measured);
    const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(ratios, share));
    return [{ of: sortTitles[first.sort], engine: engineOf(first.row.engine).family, low, middle, high }];
  });
  const y = { field: "engine", type: "nominal", title: null, axis: wideLabels } as const;
  const axis = { values: [0.2, 0.5, 1, 2, 5], format: "~g" };
  const scale = { type: "log" as const, domain: [0.1, 10], clamp: true };
  const x = { type: "quantitative" as const, title: "estimate / measurement", scale, axis };
  return {
    $schema: schema,
    title: "Estimate over measurement by engine: median, and the middle 80 %",
    data: { values },
    facet: panels,
    columns: sorts.length,
    spec: {
      width: narrow,
      height: { step: 18 },
      layer: [
        { mark: { type: "rule", color: "#999" }, encoding: { x: { datum: 1 } } },
        {
          mark: { type: "rule", strokeWidth: 3, color: "#4c78a8" },
          encoding: { y, x: { ...x, field: "low" }, x2: { field: "high" } },
        },
        {
          mark: { type: "point", filled: true, color: "black", opacity: 1 },
          encoding: { y, x: { ...x, field: "middle" } },
        },
      ],
    },
  };
}
