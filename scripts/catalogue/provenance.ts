import type { PricePoint } from "../../src/prices/pricePoint.ts";
import { type Column, text } from "./table.ts";

/** Returns the provenance columns of a table. */
export function provenanceColumns<Row>(
  of: (row: Row) => Pick<PricePoint, "kind" | "sources" | "conflict">,
): readonly Column<Row>[] {
  return [
    text("kind", (row) => of(row).kind),
    text("sources", (row) => of(row).sources.join(", ")),
    text("note", (row) => of(row).conflict),
  ];
}

/** Returns a catalogue page from its title, summary and sections. */
export function page(title: string, about: string, ...sections: readonly string[]): string {
  const generated = "<!-- `npm run catalogue` writes this page. Do not edit it. -->";
  return `${[`# ${title}`, about, generated, ...sections].join("\n\n")}\n`;
}
