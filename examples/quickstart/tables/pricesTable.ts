import { nvidiaH100SxmRental } from "llm-economics/prices";
import type { Machine } from "../machines/machine.ts";
import { rentedHour } from "../machines/rentedHour.ts";
import { dollars } from "../text/figures.ts";
import { table } from "../text/table.ts";

/** An H100 from a specialist: training runs are rented where that is cheap. */
export const trainingHour = rentedHour(nvidiaH100SxmRental, "runpod/h100-sxm/on-demand");

/** What an hour of each machine costs here, and who says so. */
export function pricesTable(machines: readonly Machine[]): string {
  const rows = [...machines, { name: "H100, to train", ...trainingHour }].map(
    ({ name, pricePerAcceleratorHour, priceBasis }) => [name, dollars(pricePerAcceleratorHour), priceBasis],
  );
  return table(["machine", "an hour", "basis"], rows, ["basis"]);
}
