import * as accelerators from "llm-economics/accelerators";
import type { Accelerator } from "llm-economics/hardware";
import type { RentalSeries } from "llm-economics/prices";
import * as prices from "llm-economics/prices";
import { withinAServer } from "../machines/arrangements.ts";
import type { Machine } from "../machines/machine.ts";
import { machines } from "../machines/machines.ts";
import { cheapest, everyPlace, keepsLimit, type Placement } from "../machines/placement.ts";
import { marketHour, statedAt } from "../machines/rentedHour.ts";
import { dollars } from "../text/figures.ts";
import type { Answered } from "./answerTable.ts";

type Rentals = readonly RentalSeries<string, "USD">[];
const rentals: Readonly<Record<string, unknown>> = prices;

/** Machines of the catalogue that are not in the table and that specialists or marketplaces rent out, at their median rents. */
const furtherMachines: readonly Machine[] = Object.entries(accelerators).flatMap(([key, value]): readonly Machine[] => {
  const accelerator = value as Accelerator;
  const rents = rentals[`${key}Rental`] as Rentals | undefined;
  const channel = rents && (["specialist", "marketplace"] as const).find((each) => statedAt(rents, each));
  if (rents === undefined || channel === undefined || machines.some((machine) => machine.accelerator === accelerator))
    return [];
  const name = accelerator.name.replace(/^(NVIDIA|AMD) (GeForce |Instinct )?| \d+GB$/g, "");
  return [{ name, accelerator, engine: "vllm", arrangements: withinAServer, ...marketHour(rents, channel) }];
});

/** Returns the cheapest placement within the latency limit on each further machine, cheapest first. */
function placed({ precisions }: Answered): readonly Placement[] {
  const best = furtherMachines.flatMap(
    (machine) => cheapest(precisions.flatMap((precise) => everyPlace(machine, precise)).filter(keepsLimit)) ?? [],
  );
  const cost = ({ perMillionTokens }: Placement) => perMillionTokens.amount.toNumber();
  return best.toSorted((left, right) => cost(left) - cost(right));
}

/** Returns a sentence on the machines outside the table that cost less than its cheapest, for each model. */
export function furtherParts(answered: readonly Answered[]): string {
  const found = answered.map((each) => {
    const best = cheapest(each.options.filter(keepsLimit));
    const further = placed(each);
    const [least] = further;
    if (best === undefined || least === undefined) return "none";
    const cheaper = further.filter(({ perMillionTokens }) => perMillionTokens.amount.lt(best.perMillionTokens.amount));
    return `${cheaper.length} (${least.machine.name}, ${dollars(least.perMillionTokens)})`;
  });
  return `Cheaper among ${furtherMachines.length} parts outside the table: ${found.join(" left, ")} right.`;
}
