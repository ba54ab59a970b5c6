import * as catalogue from "../../src/prices/index.ts";
import type { PricePoint, PriceSeries } from "../../src/prices/pricePoint.ts";
import { page, provenanceColumns } from "./provenance.ts";
import { type Column, inOrder, table, text } from "./table.ts";

/** Sections of the page, by suffix of the export's name. */
const sections: readonly (readonly [title: string, suffix: RegExp])[] = [
  ["Rental prices per machine-hour", /Rental$/],
  ["Purchase prices per accelerator", /Purchase$/],
  ["Token prices of model makers, per million", /TokenPrices$/],
  ["Token prices of hosts of open-weight models, per million", /HostedPrices$/],
  ["Electricity prices per kilowatt-hour", /Electricity$/],
];

interface Row {
  readonly series: PriceSeries;
  readonly point: PricePoint;
}

const common: ReadonlySet<string> = new Set(["on", "sources", "kind", "conflict", "amount"]);

const words = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

function priceOf({ point }: Row): string {
  const named = Object.entries(point).flatMap(([field, value]) =>
    common.has(field) ? [] : [`${field.replace("PerMillion", "")} ${words(value)}`],
  );
  return [...("amount" in point ? [words(point.amount)] : []), ...named].join(", ");
}

/** Returns the end of a series at its newest entry, or that the price is a launch price. */
function heldUntil({ series, point }: Row): string | undefined {
  if ("states" in series && series.states === "launch-price") return "launch price";
  if (series.endedOn === undefined || point !== series.points.at(-1)) return undefined;
  return series.supersededBy === undefined ? series.endedOn : `${series.endedOn}, then ${series.supersededBy}`;
}

const columns: readonly Column<Row>[] = [
  text("series", ({ series }) => series.id),
  text("accelerators", ({ series }) => ("accelerators" in series ? String(series.accelerators) : undefined)),
  text("channel", ({ series }) => ("channel" in series ? words(series.channel) : undefined)),
  text("from", ({ point }) => point.on),
  text("price", priceOf),
  text("holds until", heldUntil),
  text("currency", ({ series }) => series.currency),
  ...provenanceColumns<Row>(({ point }) => point),
];

const isSeries = (value: unknown): value is PriceSeries =>
  typeof value === "object" && value !== null && "points" in value;

function seriesNamed(suffix: RegExp): readonly PriceSeries[] {
  const named = Object.entries<unknown>(catalogue).filter(([name]) => suffix.test(name));
  return inOrder<unknown>(Object.fromEntries(named)).flat().filter(isSeries);
}

/** Returns the page of dated prices. */
export function pricesPage(): string {
  const found = sections.map(([title, suffix]) => ({ title, series: seriesNamed(suffix) }));
  const count = found.reduce((sum, { series }) => sum + series.length, 0);
  const rowsOf = (series: PriceSeries): readonly Row[] => series.points.map((point) => ({ series, point }));
  return page(
    "Prices",
    `${count} price series. A price holds from its date until the next entry, and entries are only ever appended.`,
    ...found.map(({ title, series }) => `## ${title}\n\n${table(columns, series.flatMap(rowsOf))}`),
  );
}
