import type { ChartSpecification } from "llm-economics/charts";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** Renders a chart as SVG, deterministically. */
export async function svgOf(chart: ChartSpecification | TopLevelSpec): Promise<string> {
  // The renderer mutates the data rows, so it gets a copy.
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec);
  const svg = await new View(parse(spec), { renderer: "none" }).toSVG();
  // Coordinates are rounded to hundredths of a pixel; ARIA attributes are removed because the embedding page describes the image.
  return `${svg.replace(/(\d+\.\d{2})\d+/g, "$1").replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, "")}\n`;
}
