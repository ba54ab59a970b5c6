import type { Estimate } from "../../units/estimate.js";
import type { Money } from "../money/money.js";
import type { Scaling } from "../rent/scaling.js";
import type { Commitment } from "./commitment.js";
import type { DemandTrend } from "./monthlyDemandFactors.js";

/** Demand on a service: a day or a week of the first month at full demand, and its trend. */
export interface ServingDemand extends DemandTrend {
  /** Requests a second in each hour of the period: 24 values for a day, 168 for a week. */
  readonly hourlyDemand: readonly number[];
}

/** Capacity of one replica of a service. Any plan or measurement with these fields will do. */
export interface ServingReplica {
  /** Requests a second that it serves within the latency that is promised; of an estimate the value counts, not the interval. */
  readonly requestsPerSecondPerReplica: number | Estimate;
  /** Accelerators that it runs on. */
  readonly acceleratorsPerReplica: number;
}

/** Machines that are bought and paid for at all hours, busy or not. */
export interface OwnedSupply<Currency extends string = string> {
  /** Supply of machines. */
  readonly kind: "own";
  /** Cost of an accelerator for each hour of the year: that of `ownedAcceleratorHour` at a utilization of 1. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Yearly fall of that cost for machines bought later, below 1; 0 unless given. */
  readonly priceDeclinePerYear?: number | undefined;
}

/** Machines that are rented: committed below, on demand or spot above. */
export interface RentedSupply<Currency extends string = string> {
  /** Supply of machines. */
  readonly kind: "rent";
  /** Price of an accelerator for an hour on demand. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Yearly fall of that price, below 1; 0 unless given. */
  readonly priceDeclinePerYear?: number | undefined;
  /** Commitments on offer; the cheapest mix of them is taken. */
  readonly commitments?: readonly Commitment<Currency>[] | undefined;
  /** Spot machines for a part of what is not committed. */
  readonly spot?: SpotSupply<Currency> | undefined;
}

/** Spot machines next to those on demand. */
export interface SpotSupply<Currency extends string = string> {
  /** Price of an accelerator for an hour, over the price on demand it falls with. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Share of the work above the commitments that spot machines do, 0 to 1. */
  readonly share: number;
  /** Productive over paid time, as `spotGoodput` gives it, above 0 and at most 1. */
  readonly goodput: number;
}

/** Tokens that are bought: no machines. */
export interface TokenSupply<Currency extends string = string> {
  /** Supply of the service. */
  readonly kind: "tokens";
  /** Price of a mean request, as `tokenPurchaseCost` gives it. */
  readonly pricePerRequest: Money<Currency>;
  /** Yearly fall of that price, below 1; 0 unless given. */
  readonly priceDeclinePerYear?: number | undefined;
}

/** Machines of one kind, or an API, that serve from a month on. Prices and gains count from that month. */
export type ServingStage<Currency extends string = string> = {
  /** The first month on it; the first stage begins in month 1. */
  readonly fromMonth: number;
  /** Cost of the change, in that month. */
  readonly changeCost?: Money<Currency> | undefined;
} & (
  | {
      /** Own or rented machines. */
      readonly supply: OwnedSupply<Currency> | RentedSupply<Currency>;
      /** Capacity of one replica. */
      readonly replica: ServingReplica;
      /** Accelerators that come together, as a server; those of a replica unless given. */
      readonly acceleratorsPerServer?: number | undefined;
      /** Yearly growth of what a replica serves (better engines), above -1; 0 unless given. */
      readonly efficiencyGainPerYear?: number | undefined;
    }
  | {
      /** Bought tokens. */
      readonly supply: TokenSupply<Currency>;
    }
);

/** A service over its life. */
export interface CapacityOptions<Currency extends string = string> {
  /** Duration, from 1 to 1,200 months. */
  readonly months: number;
  /** Demand on the service. */
  readonly demand: ServingDemand;
  /** Stages of the service, in the order of their months. */
  readonly stages: readonly [ServingStage<Currency>, ...ServingStage<Currency>[]];
  /** Capacity that is kept above demand, as a share of demand; 0 unless given. */
  readonly headroom?: number | undefined;
  /** Fewest replicas that run; 1 unless given, 0 to scale to zero. */
  readonly minimumReplicas?: number | undefined;
  /** Servers beyond the need that stand by for failures, at all hours; 0 unless given, 1 for N + 1. */
  readonly spareServers?: number | undefined;
  /** Scaling of rented machines with demand; fixed if absent. */
  readonly scaling?: Scaling | undefined;
}
