import { monthsPerYear } from "../../units/timeScale.js";
import type { CapacityOptions, ServingStage } from "./capacityOptions.js";
import type { CapacityLoad } from "./capacityResult.js";
import { type MonthLoad, monthLoad, tokenMonth } from "./monthLoad.js";
import { replicaRate } from "./replicaRate.js";
import { ownedTerms, rentedTerms, type StageTerms, tokenTerms } from "./stageTerms.js";

type Reserve = Pick<
  CapacityOptions,
  "headroom" | "minimumReplicas" | "spareServers" | "discountRatePerYear" | "scaling"
>;
type MachineStage<Currency extends string> = Extract<ServingStage<Currency>, { readonly replica: object }>;

/** Load and cost of a stage in each of its months. */
export interface StageMonths<Currency extends string> {
  readonly loads: readonly CapacityLoad[];
  readonly terms: StageTerms<Currency>;
}

/** The months of one stage, given the requests per second in each hour of the period, for each month. */
export function stageMonths<Currency extends string>(
  stage: ServingStage<Currency>,
  demands: readonly (readonly number[])[],
  reserve: Reserve,
): StageMonths<Currency> {
  if (!("replica" in stage)) {
    const loads = demands.map((hourlyDemand, passed) => tokenMonth(stage.fromMonth + passed, hourlyDemand));
    const requests = loads.map((load) => load.requests);
    return { loads, terms: tokenTerms(stage.supply, requests) };
  }
  const { supply, replica, acceleratorsPerServer = replica.acceleratorsPerReplica } = stage;
  const fleet = fleetMonths({ ...stage, acceleratorsPerServer }, demands, reserve);
  const terms =
    supply.kind === "own"
      ? ownedTerms(supply, fleet, acceleratorsPerServer)
      : rentedTerms(supply, fleet, acceleratorsPerServer, reserve.discountRatePerYear ?? 0);
  return { loads: fleet.map(({ load }) => load), terms };
}

function fleetMonths<Currency extends string>(
  stage: MachineStage<Currency> & { readonly acceleratorsPerServer: number },
  demands: readonly (readonly number[])[],
  reserve: Reserve,
): readonly MonthLoad[] {
  const { supply, replica, acceleratorsPerServer, efficiencyGainPerYear = 0 } = stage;
  const { headroom = 0, minimumReplicas = 1, spareServers = 0, scaling = { policy: "fixed" } } = reserve;
  let boughtServers = 0;
  return demands.map((hourlyDemand, passed) => {
    const gain = (1 + efficiencyGainPerYear) ** (passed / monthsPerYear);
    const month = monthLoad({
      month: stage.fromMonth + passed,
      hourlyDemand,
      requestsPerSecondPerReplica: replicaRate(replica) * gain,
      acceleratorsPerReplica: replica.acceleratorsPerReplica,
      acceleratorsPerServer,
      headroom,
      minimumReplicas,
      spareServers,
      boughtServers,
      scaling: supply.kind === "own" ? { policy: "fixed" } : scaling,
    });
    if (supply.kind === "own") boughtServers = month.load.servers;
    return month;
  });
}
