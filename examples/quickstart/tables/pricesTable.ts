import { nvidiaH100SxmRental } from "llm-economics/prices";
import type { Machine } from "../machines/machine.ts";
import { marketHour } from "../machines/rentedHour.ts";
import { dollars } from "../text/figures.ts";
import { table } from "../text/table.ts";

/** An H100-hour of training costs what an H100-hour of serving does. */
export const trainingHour = marketHour(nvidiaH100SxmRental, "specialist");

/** What an hour of each machine costs here, and who says so. */
export function pricesTable(machines: readonly Machine[]): string {
  const rows = machines.map(({ name, pricePerAcceleratorHour, priceBasis }) => [
    name,
    dollars(pricePerAcceleratorHour),
    priceBasis,
  ]);
  return table(["machine", "an hour", "basis"], rows, ["basis"]);
}
