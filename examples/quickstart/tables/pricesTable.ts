import { nvidiaH100SxmRental } from "llm-economics/prices";
import type { Machine } from "../machines/machine.ts";
import { marketHour } from "../machines/rentedHour.ts";
import { dollars } from "../text/figures.ts";
import { table } from "../text/table.ts";

/** Price of an H100-hour of training, equal to that of serving. */
export const trainingHour = marketHour(nvidiaH100SxmRental, "specialist");

/** Returns a table of hourly prices with their sources. */
export function pricesTable(machines: readonly Machine[]): string {
  const rows = machines.map(({ name, pricePerAcceleratorHour, priceBasis }) => [
    name,
    dollars(pricePerAcceleratorHour),
    priceBasis,
  ]);
  return table(["machine", "an hour", "basis"], rows, ["basis"]);
}
