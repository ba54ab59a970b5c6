import type { Estimate } from "../../units/estimate.js";
import type { Money } from "../money/money.js";
import type { Scaling } from "../rent/scaling.js";
import type { Commitment } from "./commitment.js";
import type { DemandTrend } from "./monthlyDemandFactors.js";

/** Demand on a service: the daily or weekly curve of the first month at full demand, and its trend. */
export interface ServingDemand extends DemandTrend {
  /** Requests per second in each hour of the period: 24 values for a day, 168 for a week. */
  readonly hourlyDemand: readonly number[];
}

/** Capacity of one replica of a service. Any plan or measurement with these fields will do. */
export interface ServingReplica {
  /** Requests per second that a replica serves within its latency objective; of an estimate, the value is used, not the interval. */
  readonly requestsPerSecondPerReplica: number | Estimate;
  /** Accelerators of one replica. */
  readonly acceleratorsPerReplica: number;
}

/** Machines that are owned, and paid for every hour, busy or idle. */
export interface OwnedSupply<Currency extends string = string> {
  /** Supply of machines. */
  readonly kind: "own";
  /** Cost of an owned accelerator for every hour of the year: that of `ownedAcceleratorHour` at a utilization of 1. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Yearly decline of this cost for machines bought later, below 1; 0 by default. */
  readonly priceDeclinePerYear?: number | undefined;
}

/** Rented machines: commitments for the base load, on-demand or spot machines above it. */
export interface RentedSupply<Currency extends string = string> {
  /** Supply of machines. */
  readonly kind: "rent";
  /** On-demand price of an accelerator-hour. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Yearly decline of the on-demand and spot prices, below 1; 0 by default. */
  readonly priceDeclinePerYear?: number | undefined;
  /** Commitments on offer, priced by the accelerator-hour; the plan takes the cheapest mix of them. Their prices do not decline. */
  readonly commitments?: readonly Commitment<Currency>[] | undefined;
  /** Spot machines for part of the work above the commitments. */
  readonly spot?: SpotSupply<Currency> | undefined;
}

/** Spot machines that run alongside on-demand machines. */
export interface SpotSupply<Currency extends string = string> {
  /** Spot price of an accelerator-hour; it declines at the same rate as the on-demand price. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Share of the work above the commitments that runs on spot machines, 0 to 1. */
  readonly share: number;
  /** Productive share of paid time, as `spotGoodput` returns it, above 0 and at most 1. */
  readonly goodput: number;
}

/** Tokens bought from an API, without machines. */
export interface TokenSupply<Currency extends string = string> {
  /** Supply of the service. */
  readonly kind: "tokens";
  /** Price of an average request, as `tokenPurchaseCost` returns it. */
  readonly pricePerRequest: Money<Currency>;
  /** Yearly decline of this price, below 1; 0 by default. */
  readonly priceDeclinePerYear?: number | undefined;
}

/** Machines of one kind, or an API, that serve from a given month on. Price declines and efficiency gains start in that month. */
export type ServingStage<Currency extends string = string> = {
  /** First month of the stage; the first stage begins in month 1. */
  readonly fromMonth: number;
  /** One-off cost of the migration, in that month. */
  readonly changeCost?: Money<Currency> | undefined;
} & (
  | {
      /** Owned or rented machines. */
      readonly supply: OwnedSupply<Currency> | RentedSupply<Currency>;
      /** Capacity of one replica. */
      readonly replica: ServingReplica;
      /** Accelerators in one server; those of one replica by default. */
      readonly acceleratorsPerServer?: number | undefined;
      /** Yearly growth of the requests that a replica serves (better engines), above -1; 0 by default. */
      readonly efficiencyGainPerYear?: number | undefined;
    }
  | {
      /** Bought tokens. */
      readonly supply: TokenSupply<Currency>;
    }
);

/** Service to plan capacity for. */
export interface CapacityOptions<Currency extends string = string> {
  /** Duration, from 1 to 1,200 months. */
  readonly months: number;
  /** Demand on the service. */
  readonly demand: ServingDemand;
  /** Stages of the service, in chronological order. */
  readonly stages: readonly [ServingStage<Currency>, ...ServingStage<Currency>[]];
  /** Spare capacity above demand, as a share of demand; 0 by default. */
  readonly headroom?: number | undefined;
  /** Fewest replicas that run; 1 by default, 0 to scale to zero. */
  readonly minimumReplicas?: number | undefined;
  /** Standby servers for failures, running at all hours; 0 by default, 1 for N + 1. */
  readonly spareServers?: number | undefined;
  /** Yearly discount rate by which commitments are chosen, at least 0; 0 by default. */
  readonly discountRatePerYear?: number | undefined;
  /** Scaling of rented machines with demand; fixed if absent. */
  readonly scaling?: Scaling | undefined;
}
