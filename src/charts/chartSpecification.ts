/** A JSON value. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [property: string]: JsonValue };

/**
 * URL of the Vega-Lite schema that all charts follow.
 *
 * @source Vega-Lite, JSON schema of version 6 (2025)
 */
export const chartSchema = "https://vega.github.io/schema/vega-lite/v6.json";

/** A Vega-Lite specification: plain JSON with its schema and data included. */
export interface ChartSpecification {
  /** URL of the schema. */
  readonly $schema: typeof chartSchema;
  /** Title of the chart. */
  readonly title: string;
  /** Width of the plotting area in pixels. */
  readonly width: number;
  /** Height of the plotting area in pixels. */
  readonly height: number;
  /** Layers, drawn on top of each other. */
  readonly layer: readonly { readonly [property: string]: JsonValue }[];
}

const width = 480;
const height = 320;

/** Builds a specification from its layers, in the common size of all charts. */
export function chartOf(title: string, layer: ChartSpecification["layer"]): ChartSpecification {
  return { $schema: chartSchema, title, width, height, layer };
}
