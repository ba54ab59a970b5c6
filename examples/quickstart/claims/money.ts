import { capacityPlan, dailyDemand, moneyRatio } from "llm-economics/cost";
import { secondsPerDay } from "llm-economics/units";
import { type Placement, utilization } from "../machines/placement.ts";
import { compact } from "../text/figures.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";

/** Requests a day of a small, a medium and a large service. */
const requestsPerDay = [10_000, 1e6, 10e6];

/** Returns the bill of a month in whole replicas, for a day whose busiest hour is as far above its mean as the table's idle hours imply. */
function month({ serving, machine }: Placement, requests: number) {
  const hourlyDemand = dailyDemand({ mean: requests / secondsPerDay, peakToMean: 1 / utilization, peakHour: 15 });
  const replica = {
    requestsPerSecondPerReplica: serving.requestsPerSecond.value,
    acceleratorsPerReplica: serving.accelerators,
  };
  const supply = { kind: "rent", pricePerAcceleratorHour: machine.pricePerAcceleratorHour } as const;
  return capacityPlan({ months: 1, demand: { hourlyDemand }, stages: [{ fromMonth: 1, replica, supply }] }).total;
}

/** Returns the article's claim that inference grows with requests, checked on the bill of whole replicas when demand doubles. */
export function moneyClaims(placements: readonly Placement[]): readonly NumberedClaim[] {
  const h100 = placements.findLast(({ machine, precise }) => machine.name === "H100" && precise.precision === "INT8");
  const doubled = requestsPerDay.flatMap((requests): readonly HeldFigure[] => {
    if (h100 === undefined) return [];
    const ratio = moneyRatio(month(h100, requests * 2), month(h100, requests)).toNumber();
    return [{ what: `rent of Llama 3.1 70B on H100, from ${compact(requests)} requests a day`, value: ratio }];
  });
  const says = "Training is paid once, inference grows with requests";
  return [held("C1", { says, unit: "times the serving bill at doubled demand", low: 1.8, high: 2.2 }, doubled)];
}
