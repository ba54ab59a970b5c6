import type { ChartSpecification } from "llm-economics/charts";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** A chart drawn as SVG; the same specification gives the same text. */
export async function svgOf(chart: ChartSpecification | TopLevelSpec): Promise<string> {
  // The renderer marks the rows that it draws, so it gets a copy.
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec);
  const svg = await new View(parse(spec), { renderer: "none" }).toSVG();
  // A hundredth of a pixel is finer than the eye, and the page that shows the picture describes it.
  return `${svg.replace(/(\d+\.\d{2})\d+/g, "$1").replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, "")}\n`;
}
