import { leastDataCentreHour, plausibleAcceleratorHour, plausibleSpread } from "./priceReport.js";
import type { ReportBuilder } from "./reportBuilder.js";
import type { SkyPilotMachine } from "./skyPilotMachine.js";

/** Accelerators that are priced by pod. */
const pods = /^tpu/i;
/** Names of data-centre accelerators from 2020 or later in tables. */
const dataCentre = /^(?:nvidia[- ]?)?(?:A100|A800|H100|H200|H20|H800|GH200|GB200|GB300|B200|B300|MI2[15]0|MI3\d\d)/i;
/** Fewest offers of an accelerator for a meaningful median. */
const fewestOffers = 3;

type Row = readonly [row: string, machine: SkyPilotMachine];

/** Reports implausible prices: outside the plausible range, spot prices above on-demand prices, or far from the accelerator's median. */
export function reportImplausible(rows: readonly Row[], report: ReportBuilder): void {
  const medians = mediansOf(rows);
  for (const [row, machine] of rows) {
    for (const [field, amount] of [
      ["Price", machine.onDemand],
      ["SpotPrice", machine.spot],
    ] as const) {
      const problem =
        amount === undefined ? undefined : problemOf(Number(amount) / machine.accelerators, machine, medians);
      if (problem !== undefined) report.add(row, field, "implausible", "noted", `${field} ${problem}`);
    }
    if (Number(machine.spot ?? 0) > Number(machine.onDemand ?? Number.POSITIVE_INFINITY))
      report.add(row, "SpotPrice", "implausible", "noted", "SpotPrice is above Price.");
  }
}

function problemOf(
  hour: number,
  { accelerator }: SkyPilotMachine,
  medians: ReadonlyMap<string, number>,
): string | undefined {
  const { most } = plausibleAcceleratorHour;
  const least = dataCentre.test(accelerator) ? leastDataCentreHour : plausibleAcceleratorHour.least;
  if (pods.test(accelerator)) return undefined;
  if (hour < least || hour > most)
    return `is ${hour} per hour of one ${accelerator}; ${least} to ${most} is plausible.`;
  const median = medians.get(accelerator);
  if (median !== undefined && (hour > plausibleSpread * median || hour < median / plausibleSpread))
    return `is ${hour} per hour of one ${accelerator}; the median of the table is ${median}.`;
  return undefined;
}

/** The median on-demand price of an hour of each accelerator with enough offers in the table. */
function mediansOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const hours = new Map<string, number[]>();
  for (const [, { accelerator, accelerators, onDemand }] of rows) {
    if (onDemand === undefined) continue;
    hours.set(accelerator, [...(hours.get(accelerator) ?? []), Number(onDemand) / accelerators]);
  }
  const medians = Array.from(hours).flatMap(([accelerator, prices]) => {
    const rising = prices.sort((left, right) => left - right);
    const median = rising[Math.floor(rising.length / 2)];
    return rising.length < fewestOffers || median === undefined ? [] : [[accelerator, median] as const];
  });
  return new Map(medians);
}
