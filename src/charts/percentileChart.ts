import type { LoadEstimate } from "../load/loadEstimate.js";
import { positive } from "../units/check.js";
import { checkEstimate } from "../units/checkEstimate.js";
import { checkEach, checkObject, checkWord } from "../units/checkShape.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/** A request rate, and the latencies of a plan at that rate. Points with a saturated plan (null latencies) are left out. */
export interface RatePoint {
  /** Requests that arrive per second. */
  readonly requestsPerSecond: number;
  /** Result of `estimateLoad` at this rate. */
  readonly estimate:
    | Pick<LoadEstimate, "endToEndLatencySeconds" | "timePerOutputTokenSeconds" | "timeToFirstTokenSeconds">
    | {
        readonly timeToFirstTokenSeconds: null;
      };
}

/** Latency metrics that can be charted. */
export type ChartedTime = "timeToFirstTokenSeconds" | "timePerOutputTokenSeconds" | "endToEndLatencySeconds";

const statistics = ["p50", "p90", "p95", "p99"] as const;

/**
 * Charts the percentiles of a latency against the request rate, with the interval of the 95th percentile as a band.
 *
 * @param points - rates in ascending order, with the result of `estimateLoad` at each
 * @param metric - the latency to chart
 * @returns a Vega-Lite specification, with seconds on a logarithmic axis
 * @throws {@link InvalidQuantityError} if a rate is not above 0 or the metric is unknown
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { llama31_8b } from "llm-economics/architectures";
 * import { percentileChart } from "llm-economics/charts";
 * import { estimateLoad, poisson } from "llm-economics/load";
 *
 * const points = [2, 4, 6].flatMap((requestsPerSecond) => {
 *   const load = poisson(requestsPerSecond, { input: 1024, output: 256 });
 *   const estimate = estimateLoad({ model: llama31_8b, accelerator: nvidiaH100Sxm, load });
 *   return estimate.fits ? [{ requestsPerSecond, estimate }] : [];
 * });
 * percentileChart(points, "timeToFirstTokenSeconds").layer.length; // => 2
 * ```
 */
export function percentileChart(points: readonly RatePoint[], metric: ChartedTime): ChartSpecification {
  checkWord("metric", metric, "timeToFirstTokenSeconds|timePerOutputTokenSeconds|endToEndLatencySeconds");
  checkEach("points", points, (field, point: RatePoint) => {
    positive(`${field}.requestsPerSecond`, checkObject(field, point).requestsPerSecond);
    checkObject(`${field}.estimate`, point.estimate);
  });
  const found = points.flatMap(({ requestsPerSecond: rate, estimate }) =>
    estimate.timeToFirstTokenSeconds === null ? [] : [{ rate, percentiles: estimate[metric] }],
  );
  const lines = found.flatMap(({ rate, percentiles }) =>
    statistics.map((statistic) => ({
      rate,
      statistic,
      seconds: checkEstimate(statistic, checkObject(metric, percentiles)[statistic]).value,
    })),
  );
  const band = found.map(({ rate, percentiles }) => {
    const { low, high } = percentiles.p95.interval;
    return { rate, low, high };
  });
  const x = { field: "rate", type: "quantitative", title: "requests/s" };
  const scale = { type: "log" };
  return chartOf(metric, [
    {
      data: { values: band },
      mark: { type: "area", opacity: 0.15 },
      encoding: { x, y: { field: "low", type: "quantitative", title: "s", scale }, y2: { field: "high" } },
    },
    {
      data: { values: lines },
      mark: { type: "line", point: true },
      encoding: {
        x,
        y: { field: "seconds", type: "quantitative", title: "s", scale },
        color: { field: "statistic", type: "nominal", title: null },
      },
    },
  ]);
}
