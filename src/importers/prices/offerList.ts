import type { RentalSeries } from "../../prices/rentalSeries.js";
import type { ReportBuilder } from "./reportBuilder.js";
import type { SkyPilotMachine } from "./skyPilotMachine.js";

/** Date, source and provider of all offers in a table. */
export interface StatedOffers {
  /** Date of the table. */
  readonly on: string;
  /** Source key. */
  readonly source: string;
  /** Cloud. */
  readonly provider: string;
}

/** Collects the offers of a table: on demand by machine and region, spot by machine and zone. */
export class OfferList {
  readonly #offers = new Map<string, RentalSeries<string, "USD">>();
  readonly #seen = new Set<string>();
  readonly #stated: StatedOffers;

  constructor(stated: StatedOffers) {
    this.#stated = stated;
  }

  /** All offers so far. */
  all(): readonly RentalSeries<string, "USD">[] {
    return [...this.#offers.values()];
  }

  /** Adds the offers of a row. Zones with the price of their region share its offer; repeated rows are left out. */
  add(row: string, machine: SkyPilotMachine, report: ReportBuilder): void {
    const { onDemand, spot, region, zone } = machine;
    const repeated: string[] = [];
    let isOffer = false;
    for (const [field, terms, amount, place] of [
      ["Price", "on-demand", onDemand, region],
      ["SpotPrice", "spot", spot, zone ?? region],
    ] as const) {
      if (amount === undefined) continue;
      if (this.#addOne(machine, terms, amount, place)) isOffer = true;
      else repeated.push(field);
    }
    if (isOffer) report.keepRow();
    const [field, consequence] = isOffer
      ? [repeated.join(", "), "field-left-out" as const]
      : ["", "row-left-out" as const];
    if (repeated.length > 0)
      report.add(row, field, "duplicate", consequence, "The offer occurs more than once; the first was kept.");
  }

  /** Adds one offer; returns false if it repeats an earlier one. */
  #addOne(machine: SkyPilotMachine, terms: "on-demand" | "spot", amount: string, place: string | undefined): boolean {
    const { onDemand: _, spot: __, zone = "", region: ___, ...shape } = machine;
    const { on, source, provider } = this.#stated;
    const name = machine.instance ?? `${machine.accelerator}:${machine.accelerators}`;
    const id = [provider, name, ...(place === undefined ? [] : [place]), terms].join("/");
    const known = this.#offers.get(id);
    const isRepeated = this.#seen.has(`${id}\n${zone}`) || (known !== undefined && known.points[0].amount !== amount);
    if (isRepeated) return false;
    this.#seen.add(`${id}\n${zone}`);
    if (known !== undefined) return true;
    const points = [{ on, amount, sources: [source], kind: "aggregator-stated" }] as const;
    const region = place === undefined ? {} : { region: place };
    this.#offers.set(id, { id, provider, ...shape, ...region, terms, currency: "USD", points });
    return true;
  }
}
