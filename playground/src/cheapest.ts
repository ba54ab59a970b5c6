import {
  amdMi300x,
  nvidiaA100Sxm4_80gb,
  nvidiaB200,
  nvidiaH100Sxm,
  nvidiaH200Sxm,
  nvidiaL40s,
} from "llm-economics/accelerators";
import { compareMoney, inferenceCost, type Money, type MoneyEstimate, rentalMarketOn } from "llm-economics/cost";
import { type EngineFamily, efficiencyFor } from "llm-economics/efficiency";
import type { Accelerator } from "llm-economics/hardware";
import { estimateInference } from "llm-economics/inference";
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
import { moneyText, numberText } from "./text.js";

const day = "2026-11-27";
const statedSince = "2026-06-01";
const degrees = [1, 2, 4, 8];
const loads = [1, 2, 4, 8, 16, 32, 64, 128, 256];
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

interface Candidate {
  readonly name: string;
  readonly concurrency: number;
  readonly tokensPerSecond: number;
  readonly hour: Money<"USD">;
  readonly cost: MoneyEstimate<"USD">;
}

function bestOf(state: PlaygroundState, { plan }: ChosenPlan, accelerator: Accelerator, hour: Money<"USD">) {
  const engine = {
    efficiency: efficiencyFor(state.engine as EngineFamily, accelerator),
    limits: limitsOf(state.engine, accelerator),
  };
  return degrees.flatMap((tensorParallel): readonly Candidate[] => {
    const within = loads.flatMap((concurrency) => {
      const estimate = estimateInference({
        ...plan,
        ...engine,
        accelerator,
        tensorParallel,
        dataParallel: 1,
        concurrency,
      });
      const isFast =
        estimate.fits && estimate.timePerOutputTokenSeconds.value * millisecondsPerSecond <= Number(state.latency);
      return isFast && concurrency <= estimate.memory.largestBatch ? [{ concurrency, estimate }] : [];
    });
    const best = within.at(-1);
    if (best === undefined) return [];
    const serving = best.estimate;
    const { perMillionOutputTokens: cost } = inferenceCost({
      serving,
      pricePerAcceleratorHour: hour,
      utilization: Number(state.utilization),
    });
    const name = `${tensorParallel} × ${accelerator.name}`;
    return [{ name, concurrency: best.concurrency, tokensPerSecond: serving.outputTokensPerSecond.value, hour, cost }];
  });
}

/** The cheapest plans for the model among machines with a known rent, each at the largest load within the latency. */
export function cheapestPlans(state: PlaygroundState, chosen: ChosenPlan): readonly Node[] {
  const candidates = machines.flatMap(([accelerator, series]) => {
    const hour = rentalMarketOn({ series, date: day, statedSince }).median;
    return bestOf(state, chosen, accelerator, hour);
  });
  const sorted = candidates.toSorted((a, b) => compareMoney(a.cost, b.cost)).slice(0, shown);
  const rows = sorted.map(({ name, concurrency, tokensPerSecond, hour, cost }) => [
    ...[name, moneyText(cost), `${moneyText(cost.interval.low)} to ${moneyText(cost.interval.high)}`],
    ...[numberText(tokensPerSecond), String(concurrency), moneyText(hour)],
  ]);
  const heads = ["plan", "a million output tokens", "80 % interval", "tokens/s", "at once", "accelerator-hour"];
  const note = `The median on-demand rent known on ${day}, for at most ${state.latency} ms per output token, at the utilization above.`;
  if (rows.length === 0) return [element("p", { class: "note" }, "No plan of this list meets the latency.")];
  return [tableOf("Cheapest plans", heads, rows), element("p", { class: "note" }, note)];
}
