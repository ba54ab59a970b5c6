import {
  amdMi300x,
  nvidiaA100Sxm4_80gb,
  nvidiaB200,
  nvidiaH100Sxm,
  nvidiaH200Sxm,
  nvidiaL40s,
} from "llm-economics/accelerators";
import { type Money, rentalMarketOn } from "llm-economics/cost";
import { type EngineFamily, efficiencyFor } from "llm-economics/efficiency";
import type { Accelerator } from "llm-economics/hardware";
import { type PlannedServing, planServing } from "llm-economics/planning";
import {
  amdMi300xRental,
  nvidiaA100Sxm4_80gbRental,
  nvidiaB200Rental,
  nvidiaH100SxmRental,
  nvidiaH200SxmRental,
  nvidiaL40sRental,
  type RentalSeries,
} from "llm-economics/prices";
import { element, tableOf } from "./element.js";
import { type ChosenPlan, limitsOf } from "./plan.js";
import type { PlaygroundState } from "./state.js";
import { numberText } from "./text.js";

const day = "2026-11-27";
const statedSince = "2026-08-01";
const degrees = [1, 2, 4, 8];
const shown = 8;
const millisecondsPerSecond = 1000;

const machines: readonly (readonly [Accelerator, readonly RentalSeries<string, "USD">[]])[] = [
  [nvidiaL40s, nvidiaL40sRental],
  [nvidiaA100Sxm4_80gb, nvidiaA100Sxm4_80gbRental],
  [nvidiaH100Sxm, nvidiaH100SxmRental],
  [nvidiaH200Sxm, nvidiaH200SxmRental],
  [nvidiaB200, nvidiaB200Rental],
  [amdMi300x, amdMi300xRental],
];

const rentOf = (series: readonly RentalSeries<string, "USD">[]): Money<"USD"> =>
  rentalMarketOn({ series, date: day, statedSince }).median;

function offersFor({ engine }: PlaygroundState) {
  return machines.map(([accelerator, series]) => ({
    accelerator,
    pricePerAcceleratorHour: rentOf(series),
    tensorParallel: degrees,
    engines: [
      {
        name: engine,
        efficiency: efficiencyFor(engine as EngineFamily, accelerator),
        limits: limitsOf(engine, accelerator),
      },
    ],
  }));
}

const dollars = (value: number) => value.toLocaleString("en-US", { style: "currency", currency: "USD" });

function rowOf(plan: PlannedServing, names: readonly string[]): readonly string[] {
  const { candidate, replicas, accelerators, costPerHour, costPerMillionOutputTokens: cost } = plan;
  const machine = names[candidate.machine] ?? "";
  const range = cost ? `${dollars(cost.interval.low)} to ${dollars(cost.interval.high)}` : "";
  return [
    `${replicas} × ${candidate.tensorParallel} × ${machine}`,
    cost ? dollars(cost.value) : "",
    range,
    String(accelerators),
    dollars(costPerHour.value),
    numberText(plan.requestsPerSecondPerReplica.value),
  ];
}

/** Lists the cheapest plans for the model and the demand that meet the latency objective, among accelerators with a known rent. */
export function cheapestPlans(state: PlaygroundState, { plan }: ChosenPlan): readonly Node[] {
  const { inputTokens, outputTokens } = plan;
  const { plans, rejected } = planServing({
    models: [plan.model],
    machines: offersFor(state),
    demand: { requestsPerSecond: Number(state.demand), input: inputTokens, output: outputTokens },
    objectives: { timePerOutputTokenSeconds: { p95: Number(state.latency) / millisecondsPerSecond } },
  });
  const about = `Replicas × accelerators per replica, for ${state.demand} requests per second with 95 % of requests within ${state.latency} ms per output token, 20 % headroom, at the median on-demand rent known on ${day}.`;
  const rejectedText =
    rejected.length === 0 ? "" : ` ${rejected.length} candidates miss the latency limit or do not fit.`;
  const note = element("p", { class: "note" }, `${about}${rejectedText}`);
  if (plans.length === 0) return [note];
  const names = machines.map(([{ name }]) => name);
  const rows = plans.slice(0, shown).map((each) => rowOf(each, names));
  const heads = ["plan", "per million output tokens", "80 % interval", "accelerators", "per hour", "requests/s each"];
  return [tableOf("Cheapest plans", heads, rows), note];
}
