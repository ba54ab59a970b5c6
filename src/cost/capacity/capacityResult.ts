import type { InferenceBill } from "../lifetime/lifetimeOptions.js";
import type { Money } from "../money/money.js";
import type { TakenCommitment } from "./commitment.js";

/** Cost terms of a service. */
export type CapacityTerms<Currency extends string = string> = {
  /** Owned machines, for all hours. */
  readonly owned: Money<Currency>;
  /** Committed hours that were used. */
  readonly committed: Money<Currency>;
  /** Committed hours that were not used. */
  readonly unusedCommitment: Money<Currency>;
  /** On-demand hours. */
  readonly onDemand: Money<Currency>;
  /** Hours on spot machines. */
  readonly spot: Money<Currency>;
  /** Tokens bought. */
  readonly tokens: Money<Currency>;
  /** One-off costs of migrating from one stage to the next. */
  readonly changes: Money<Currency>;
};

/** Bill of a service, split into fixed and variable cost and by term. */
export interface CapacityBill<Currency extends string = string> {
  /** Fixed plus variable cost; the terms sum to it exactly. */
  readonly total: Money<Currency>;
  /** Cost that does not depend on the demand of the month: owned and committed machines, migrations. */
  readonly fixed: Money<Currency>;
  /** Cost by the hour or by the request: on demand, spot, tokens. */
  readonly variable: Money<Currency>;
  /** The bill by term. */
  readonly terms: CapacityTerms<Currency>;
}

/** Fleet of one month. */
export interface CapacityLoad {
  /** Number of the month, from 1. */
  readonly month: number;
  /** Requests in the month. */
  readonly requests: number;
  /** Requests per second in the busiest hour. */
  readonly peakRequestsPerSecond: number;
  /** Replicas needed in the busiest hour; 0 where tokens are bought. */
  readonly replicas: number;
  /** Highest number of billed servers, spares included. */
  readonly servers: number;
  /** Server-hours, spares included, not counting hours that spot machines lose to interruptions. */
  readonly serverHours: number;
  /** Requests served over the requests that all servers, spares included, could serve in their hours; 0 if no machine is billed. */
  readonly utilization: number;
  /** Share of the requests that arrive before a reactive fleet has scaled up, and are not served. */
  readonly unservedShare: number;
}

/** Fleet, bill and commitment payments of one month. */
export interface CapacityMonth<Currency extends string = string> extends CapacityLoad, CapacityBill<Currency> {
  /** Amount paid for commitments in this month. The terms, by contrast, spread an upfront payment over the commitment's months. */
  readonly commitmentPayments: Money<Currency>;
}

/** Fleet and cost of a service over all months, in whole servers. */
export interface CapacityPlan<Currency extends string = string> extends CapacityBill<Currency> {
  /** Fleet and bill of each month. */
  readonly months: readonly CapacityMonth<Currency>[];
  /** Bills by date of payment, for `lifetimeCost`: as in `months`, except that upfront payments fall in a commitment's first month. */
  readonly payments: readonly InferenceBill<Money<Currency>>[];
  /** Commitments that the plan takes. */
  readonly commitments: readonly TakenCommitment[];
}
