import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { largestQuantity, nonNegative, positive, whole, within } from "../../units/check.js";
import { checkList, checkObject, checkShape } from "../../units/checkShape.js";
import { longestLifeMonths } from "../lifetime/longestLifeMonths.js";
import { priceDecline } from "../lifetime/priceDecline.js";
import { checkMoney } from "../money/checkMoney.js";
import { checkScaling } from "../rent/checkScaling.js";
import type { CapacityOptions, ServingStage } from "./capacityOptions.js";
import { checkSupply } from "./checkSupply.js";
import { replicaRate } from "./replicaRate.js";

/** Checks counts, rates and the order of the stages. Prices are checked where they are used. */
export function checkCapacity<Currency extends string>(options: CapacityOptions<Currency>): void {
  checkShape("options", options, {
    months: 0,
    demand: checkObject,
    stages: checkList,
    headroom: [0],
    minimumReplicas: [0],
    spareServers: [0],
    discountRatePerYear: [0],
    scaling: [checkScaling],
  });
  const { months, demand, stages } = options;
  within("months", whole("months", months), 1, longestLifeMonths);
  if (checkList("demand.hourlyDemand", demand.hourlyDemand).length === 0)
    throw new InvalidQuantityError("demand.hourlyDemand.length", 0, "at least 1", "Give 24 values for a day.");
  for (const value of demand.hourlyDemand) nonNegative("demand.hourlyDemand", value);
  nonNegative("headroom", options.headroom ?? 0);
  nonNegative("discountRatePerYear", options.discountRatePerYear ?? 0);
  whole("minimumReplicas", options.minimumReplicas ?? 1, 0);
  whole("spareServers", options.spareServers ?? 0, 0);
  let before = 0;
  for (const stage of stages) {
    checkShape<object>("stage", stage, stageShape, "stages.");
    const month = within("stages.fromMonth", whole("stages.fromMonth", stage.fromMonth), 1, months);
    if (before === 0 && month !== 1) throw new InvalidQuantityError("stages.fromMonth", month, "1 for the first stage");
    if (month <= before) throw new InvalidQuantityError("stages.fromMonth", month, `above ${before}`);
    before = month;
    checkStage(stage);
  }
  if (before === 0) throw new InvalidQuantityError("stages.length", 0, "at least 1");
}

const stageShape = {
  fromMonth: 0,
  changeCost: [checkMoney],
  supply: checkSupply,
  replica: [0],
  acceleratorsPerServer: [0],
  efficiencyGainPerYear: [0],
} as const;

function checkStage<Currency extends string>(stage: ServingStage<Currency>): void {
  priceDecline("priceDeclinePerYear", stage.supply.priceDeclinePerYear ?? 0);
  if (!("replica" in stage)) {
    if (stage.supply.kind === "tokens") return;
    throw new InvalidQuantityError("stages.replica", undefined, "the capacity of one replica");
  }
  const { replica, efficiencyGainPerYear = 0 } = stage;
  checkObject("replica", replica);
  positive("replica.requestsPerSecondPerReplica", replicaRate(replica));
  whole(
    "acceleratorsPerServer",
    stage.acceleratorsPerServer ?? whole("acceleratorsPerReplica", replica.acceleratorsPerReplica),
  );
  if (
    !(
      typeof efficiencyGainPerYear === "number" &&
      efficiencyGainPerYear > -1 &&
      efficiencyGainPerYear <= largestQuantity
    )
  )
    throw new InvalidQuantityError("efficiencyGainPerYear", efficiencyGainPerYear, "a rate above -1");
  if (stage.supply.kind !== "rent" || !stage.supply.spot) return;
  within("spot.share", stage.supply.spot.share, 0, 1);
  positive("spot.goodput", within("spot.goodput", stage.supply.spot.goodput, 0, 1));
}
