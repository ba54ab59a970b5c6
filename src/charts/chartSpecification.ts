/** Anything that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [property: string]: JsonValue };

/**
 * The version of Vega-Lite that the specifications are written in.
 *
 * @source Vega-Lite, JSON schema of version 6 (2025)
 */
export const chartSchema = "https://vega.github.io/schema/vega-lite/v6.json";

/** A Vega-Lite specification: plain JSON that names its schema and carries its data. */
export interface ChartSpecification {
  /** The schema that it follows. */
  readonly $schema: typeof chartSchema;
  /** Title of the chart. */
  readonly title: string;
  /** Width of the plotting area in pixels. */
  readonly width: number;
  /** Height of the plotting area in pixels. */
  readonly height: number;
  /** The marks, one on another. */
  readonly layer: readonly { readonly [property: string]: JsonValue }[];
}

const width = 480;
const height = 320;

/** A specification of these layers in the size that all charts share. */
export function chartOf(title: string, layer: ChartSpecification["layer"]): ChartSpecification {
  return { $schema: chartSchema, title, width, height, layer };
}
