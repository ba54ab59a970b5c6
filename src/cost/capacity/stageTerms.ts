import { hoursPerMonth } from "../../units/timeScale.js";
import { compoundedMoney, compounding } from "../lifetime/compounding.js";
import { onePlus } from "../lifetime/monthlyTerms.js";
import { add } from "../money/add.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { subtract } from "../money/subtract.js";
import type { OwnedSupply, RentedSupply, TokenSupply } from "./capacityOptions.js";
import type { CapacityTerms } from "./capacityResult.js";
import type { TakenCommitment } from "./commitment.js";
import type { MonthLoad } from "./monthLoad.js";
import { pricedMix } from "./pricedMix.js";

/** Cost of each month of a stage, and the commitments taken in it. */
export interface StageTerms<Currency extends string> {
  readonly months: readonly Partial<CapacityTerms<Currency>>[];
  /** Amount paid for commitments in each month; none where there are no commitments. */
  readonly commitmentPayments: readonly Money<Currency>[];
  readonly commitments: readonly TakenCommitment[];
}

/** A price in each month of a stage; the decline starts after the first month. */
function prices<Currency extends string>(price: Money<Currency>, declinePerYear: number, months: number) {
  const factor = compounding(onePlus(-declinePerYear));
  return Array.from({ length: months }, (_, passed) => compoundedMoney(price, factor(passed)));
}

/** Cost of bought tokens: requests times the price of a request. */
export function tokenTerms<Currency extends string>(
  supply: TokenSupply<Currency>,
  requests: readonly number[],
): StageTerms<Currency> {
  const price = nonNegativeMoney("pricePerRequest", supply.pricePerRequest);
  const each = prices(price, supply.priceDeclinePerYear ?? 0, requests.length);
  return {
    months: requests.map((count, index) => ({ tokens: multiply(each[index] ?? price, count) })),
    commitmentPayments: [],
    commitments: [],
  };
}

/** Cost of owned machines: each server is billed at the price of the month in which it was bought, until the stage ends. */
export function ownedTerms<Currency extends string>(
  supply: OwnedSupply<Currency>,
  loads: readonly MonthLoad[],
  acceleratorsPerServer: number,
): StageTerms<Currency> {
  const hour = nonNegativeMoney("pricePerAcceleratorHour", supply.pricePerAcceleratorHour);
  const server = multiply(hour, exactDecimal("hours", hoursPerMonth).times(acceleratorsPerServer));
  const each = prices(server, supply.priceDeclinePerYear ?? 0, loads.length);
  let bought = 0;
  let owned = money(0, hour.currency);
  const months = loads.map(({ load }, index) => {
    const more = Math.max(0, load.servers - bought);
    bought += more;
    owned = add<Currency>(owned, multiply(each[index] ?? server, more));
    return { owned };
  });
  return { months, commitmentPayments: [], commitments: [] };
}

/** Cost of rented machines: the cheapest mix of commitments, with spot machines for a share of the remainder. */
export function rentedTerms<Currency extends string>(
  supply: RentedSupply<Currency>,
  loads: readonly MonthLoad[],
  acceleratorsPerServer: number,
  discountRatePerYear: number,
): StageTerms<Currency> {
  const ofServer = (price: Money<Currency>) =>
    multiply(nonNegativeMoney("pricePerAcceleratorHour", price), acceleratorsPerServer);
  const { spot, commitments = [], priceDeclinePerYear = 0 } = supply;
  const onDemand = ofServer(supply.pricePerAcceleratorHour);
  const share = exactDecimal("spot.share", spot?.share ?? 0);
  const spotPart = spot ? divide(multiply(ofServer(spot.pricePerAcceleratorHour), share), spot.goodput) : undefined;
  const demandPart = multiply(onDemand, share.neg().plus(1));
  const [each, spots] = [demandPart, spotPart ?? money(0, onDemand.currency)].map((price) =>
    prices(price, priceDeclinePerYear, loads.length),
  );
  const mix = pricedMix({
    hours: loads.map(({ running }) => running),
    prices: loads.map((_, index) => add<Currency>(each?.[index] ?? demandPart, spots?.[index] ?? demandPart)),
    commitments: commitments.map((each) => ({ ...each, pricePerHour: ofServer(each.pricePerHour) })),
    discountRatePerYear,
  });
  const months = mix.months.map(({ committed, unusedCommitment, onDemand: rest, onDemandHours }, index) => {
    const onSpot = multiply(spots?.[index] ?? demandPart, onDemandHours);
    return { committed, unusedCommitment, onDemand: subtract<Currency>(rest, onSpot), spot: onSpot };
  });
  const commitmentPayments = mix.months.map((month) => month.commitmentPayments);
  return { months, commitmentPayments, commitments: mix.commitments };
}
