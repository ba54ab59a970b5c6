import * as catalogue from "../../src/formats/index.ts";
import type { NumericFormat } from "../../src/formats/numericFormat.ts";
import { storedBitsPerElement } from "../../src/formats/storedBitsPerElement.ts";
import { page } from "./provenance.ts";
import { type Column, figure, inOrder, inUnits, table, text } from "./table.ts";

const isFormat = (value: unknown): value is NumericFormat =>
  typeof value === "object" && value !== null && "elementBits" in value;

const columns: readonly Column<NumericFormat>[] = [
  text("id", (format) => format.id),
  text("name", (format) => format.name),
  figure("bits of an element", (format) => format.elementBits),
  text("beside it, bits for elements", (format) =>
    format.overheads.map(({ kind, bits, perElements }) => `${kind} ${bits} for ${perElements}`).join(", "),
  ),
  figure("bits stored", (format) => inUnits(storedBitsPerElement(format), 1)),
  text("arithmetic", (format) => format.arithmetic),
  text("computation", (format) => format.computation),
  text("source", (format) => format.source),
];

/** Returns the page of numeric formats. */
export function formatsPage(): string {
  const formats = inOrder<unknown>(catalogue).filter(isFormat);
  return page(
    "Formats",
    `${formats.length} numeric formats with the bits that an element takes, scales included.`,
    table(columns, formats),
  );
}
