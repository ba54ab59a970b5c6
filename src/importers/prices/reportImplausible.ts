import { leastDataCentreHour, plausibleAcceleratorHour, plausibleSpread } from "./priceReport.js";
import type { ReportBuilder } from "./reportBuilder.js";
import type { SkyPilotMachine } from "./skyPilotMachine.js";

/** Accelerators whose rows price whole pods. */
const pods = /^tpu/i;
/** Data-centre accelerators from 2020 on, as tables write them. */
const dataCentre = /^(?:nvidia[- ]?)?(?:A100|A800|H100|H200|H20|H800|GH200|GB200|GB300|B200|B300|MI2[15]0|MI3\d\d)/i;
/** Fewest offers of an accelerator whose median says what it costs. */
const fewestOffers = 3;

type Row = readonly [row: string, machine: SkyPilotMachine];

/** Notes prices that are beyond every known offer, on spot above those on demand, or far from the median of their accelerator in the table. */
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
    return `is ${hour} for an hour of one ${accelerator}; from ${least} to ${most} is plausible.`;
  const median = medians.get(accelerator);
  if (median !== undefined && (hour > plausibleSpread * median || hour < median / plausibleSpread))
    return `is ${hour} for an hour of one ${accelerator}, whose median in the table is ${median}.`;
  return undefined;
}

/** The median price on demand of an hour of each accelerator that a table offers often enough. */
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
