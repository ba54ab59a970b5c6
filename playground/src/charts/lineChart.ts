import { element, shape, tableOf } from "../element.js";
import { numberText } from "../text.js";

/** A series of a chart, with an optional interval per point. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number }[];
  /** Drawn as a line or as points. */
  readonly mark: "line" | "points";
}

/** Content of a chart: title, axes and series. */
export interface LineChart {
  readonly title: string;
  readonly x: { readonly title: string; readonly scale: "log" | "linear" };
  readonly y: { readonly title: string; readonly scale: "log" | "linear" };
  readonly series: readonly Series[];
  /** Marked value of x, such as the chosen load. */
  readonly marker?: number;
}

const [width, height, left, right, top, bottom] = [640, 340, 62, 12, 12, 46];

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

function logTicks(low: number, high: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const steps = last - first > 4 ? [1] : last - first > 1 ? [1, 3] : [1, 2, 5];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    steps.map((step) => step * 10 ** (first + index)),
  );
  return ticks.flat().filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
}

function linearTicks(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

function scaleOf(kind: "log" | "linear", values: readonly number[], from: number, to: number): Scale {
  const finite = values.filter((value) => Number.isFinite(value) && (kind === "linear" || value > 0));
  const low = kind === "linear" ? Math.min(0, ...finite) : Math.min(...finite) / 1.1;
  const high = Math.max(...finite) * (kind === "linear" ? 1.05 : 1.1) || 1;
  const position = kind === "log" ? Math.log : (value: number) => value;
  const share = (value: number) => (position(value) - position(low)) / (position(high) - position(low));
  return {
    at: (value) => from + (to - from) * Math.min(1, Math.max(0, share(value))),
    ticks: kind === "log" ? logTicks(low, high) : linearTicks(low, high),
  };
}

function axes(chart: LineChart, x: Scale, y: Scale): readonly SVGElement[] {
  const base = height - bottom;
  return [
    ...y.ticks.flatMap((tick) => [
      shape("line", { x1: left, x2: width - right, y1: y.at(tick), y2: y.at(tick), class: "grid" }),
      shape("text", { x: left - 8, y: y.at(tick) + 4, "text-anchor": "end" }, numberText(tick)),
    ]),
    ...x.ticks.map((tick) => shape("text", { x: x.at(tick), y: base + 18, "text-anchor": "middle" }, numberText(tick))),
    shape("line", { x1: left, x2: width - right, y1: base, y2: base, class: "axis" }),
    shape("text", { x: (left + width - right) / 2, y: height - 6, "text-anchor": "middle" }, chart.x.title),
    shape(
      "text",
      { x: 14, y: (top + base) / 2, "text-anchor": "middle", transform: `rotate(-90 14 ${(top + base) / 2})` },
      chart.y.title,
    ),
    ...(chart.marker === undefined
      ? []
      : [shape("line", { x1: x.at(chart.marker), x2: x.at(chart.marker), y1: top, y2: base, class: "marker" })]),
  ];
}

const pathOf = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

function marks({ points, mark }: Series, colour: number, x: Scale, y: Scale): readonly SVGElement[] {
  if (mark === "points") {
    return points.map((point) =>
      shape("circle", { cx: x.at(point.x), cy: y.at(point.y), r: 5, class: `dot c${colour}` }),
    );
  }
  const upper = points.flatMap((point) =>
    point.high === undefined ? [] : [[x.at(point.x), y.at(point.high)] as const],
  );
  const lower = points.flatMap((point) => (point.low === undefined ? [] : [[x.at(point.x), y.at(point.low)] as const]));
  const band =
    upper.length > 0 ? [shape("path", { d: `${pathOf([...upper, ...lower.toReversed()])}Z`, class: "band" })] : [];
  const line = pathOf(points.map((point) => [x.at(point.x), y.at(point.y)] as const));
  return [...band, shape("path", { d: line, class: `line c${colour}` })];
}

function keyOf(series: readonly Series[]): HTMLElement {
  const items = series.map(({ name, mark }, index) => {
    const sample =
      mark === "line"
        ? shape("line", { x1: 0, x2: 28, y1: 6, y2: 6, class: `line c${index}` })
        : shape("circle", { cx: 14, cy: 6, r: 5, class: `dot c${index}` });
    return element("li", {}, shape("svg", { viewBox: "0 0 28 12", "aria-hidden": "true" }, sample), name);
  });
  return element("ul", { class: "key" }, ...items);
}

function dataOf({ x, series }: LineChart): HTMLElement {
  const rows = series.flatMap(({ name, points }) =>
    points.map((point) => [name, numberText(point.x), numberText(point.y)]),
  );
  const table = tableOf("The chart's data", ["", x.title, "value"], rows);
  return element("details", {}, element("summary", {}, "Show the data"), table);
}

/** Draws a chart of lines and points with a legend, and its data as an accessible table. */
export function lineChart(chart: LineChart): readonly Node[] {
  const points = chart.series.flatMap((series) => series.points);
  const xs = points.map((point) => point.x);
  const ys = points.flatMap(({ y, low = y, high = y }) => [y, low, high]);
  const x = scaleOf(
    chart.x.scale,
    chart.x.scale === "linear" ? xs : [...xs, chart.marker ?? xs[0] ?? 1],
    left,
    width - right,
  );
  const y = scaleOf(chart.y.scale, ys, height - bottom, top);
  const drawn = chart.series.flatMap((series, index) => marks(series, index, x, y));
  const picture = shape(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": chart.title },
    ...axes(chart, x, y),
    ...drawn,
  );
  return [picture, keyOf(chart.series), dataOf(chart)];
}
