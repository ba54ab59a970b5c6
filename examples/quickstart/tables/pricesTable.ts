import { usd } from "llm-economics/cost";
import type { Machine } from "../machines/machine.ts";
import { dollars } from "../text/figures.ts";
import { table } from "../text/table.ts";

/** An H100 for an hour from a specialist, April 2026: training runs are rented where it is cheap. */
export const trainingHour = usd("2.79");

/** What an hour of each machine costs here, and who says so. */
export function pricesTable(machines: readonly Machine[]): string {
  const rows = machines.map(({ name, pricePerAcceleratorHour, priceBasis }) => [
    name,
    dollars(pricePerAcceleratorHour),
    priceBasis,
  ]);
  const training = ["H100, to train", dollars(trainingHour), "RunPod on demand, 2026-04"];
  return table(["machine", "an hour", "basis"], [...rows, training], ["basis"]);
}
