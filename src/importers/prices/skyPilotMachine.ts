import { describeValue } from "../../errors/describeValue.js";
import { type Fields, ownField } from "./fields.js";
import { largestPlausibleHourPrice, type PriceConsequence } from "./priceReport.js";
import { readAmount } from "./readAmount.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Machine in a row of the SkyPilot catalogue. */
export interface SkyPilotMachine {
  /** Instance type; absent if the row prices accelerators without a host. */
  readonly instance?: string;
  /** Accelerator, by its name in the table. */
  readonly accelerator: string;
  /** Accelerators in the machine. */
  readonly accelerators: number;
  /** Region. */
  readonly region?: string;
  /** Availability zone. */
  readonly zone?: string;
  /** On-demand price per hour. */
  readonly onDemand?: string;
  /** Spot price per hour. */
  readonly spot?: string;
}

/** Accelerators that are rented with their hosts, so that a row without an instance type is complete. */
const letWithHost = /^tpu/i;

/** The machine that a row prices; undefined if the row has no accelerator (counted as ignored) or no valid price (reported). */
export function skyPilotMachine(row: string, cells: Fields, report: ReportBuilder): SkyPilotMachine | undefined {
  const text = (name: string) => ownField(cells, name) as string | undefined;
  const [instance, accelerator] = [text("InstanceType"), text("AcceleratorName")];
  if (accelerator === undefined) {
    report.ignoreRow();
    return undefined;
  }
  const accelerators = Number(text("AcceleratorCount") ?? "1");
  if (!Number.isSafeInteger(accelerators) || accelerators < 1) {
    const detail = `AcceleratorCount must be a whole number of at least 1; got ${describeValue(text("AcceleratorCount"))}.`;
    report.add(row, "AcceleratorCount", "unsupported", "row-left-out", detail);
    return undefined;
  }
  const { onDemand, spot } = pricesOf(row, cells, report);
  if (onDemand === undefined && spot === undefined) return undefined;
  if (instance === undefined && !letWithHost.test(accelerator))
    report.add(
      row,
      "InstanceType",
      "missing",
      "noted",
      "The row prices accelerators without a host, which is billed separately.",
    );
  const [region, zone] = [text("Region"), text("AvailabilityZone")];
  return {
    ...(instance !== undefined && { instance }),
    accelerator,
    accelerators,
    ...(region !== undefined && { region }),
    ...(zone !== undefined && { zone }),
    ...(onDemand !== undefined && { onDemand }),
    ...(spot !== undefined && { spot }),
  };
}

function pricesOf(row: string, cells: Fields, report: ReportBuilder): Pick<SkyPilotMachine, "onDemand" | "spot"> {
  const read = (name: string, consequence: PriceConsequence) => {
    const place = {
      row,
      fields: cells,
      name,
      written: "string",
      most: largestPlausibleHourPrice,
      consequence,
    } as const;
    const amount = readAmount(place, report);
    if (amount !== "0") return amount;
    report.add(row, name, "zero", consequence, `${name} is 0, which means "not offered" in these tables.`);
    return undefined;
  };
  const spot = read("SpotPrice", "field-left-out");
  const onDemand = read("Price", spot === undefined ? "row-left-out" : "field-left-out");
  if (spot !== undefined && spot === onDemand)
    report.add(row, "SpotPrice", "duplicate", "noted", "SpotPrice is the same as Price.");
  return { ...(onDemand !== undefined && { onDemand }), ...(spot !== undefined && { spot }) };
}
