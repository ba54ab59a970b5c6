import type { Money } from "../money/money.js";
import type { TakenCommitment } from "./commitment.js";

/** Cost terms of a service. */
export type CapacityTerms<Currency extends string = string> = {
  /** Owned machines, at all hours. */
  readonly owned: Money<Currency>;
  /** Committed hours that were used. */
  readonly committed: Money<Currency>;
  /** Committed hours in which the machine was not needed. */
  readonly unusedCommitment: Money<Currency>;
  /** Hours on demand. */
  readonly onDemand: Money<Currency>;
  /** Hours on spot machines. */
  readonly spot: Money<Currency>;
  /** Tokens bought. */
  readonly tokens: Money<Currency>;
  /** Changes from one stage to the next. */
  readonly changes: Money<Currency>;
};

/** A bill in its two parts. */
export interface CapacityBill<Currency extends string = string> {
  /** Both parts: the sum of the terms, to the last digit. */
  readonly total: Money<Currency>;
  /** Paid whatever the demand of the month: owned, committed, changes. */
  readonly fixed: Money<Currency>;
  /** Paid by the hour or the request: on demand, spot, tokens. */
  readonly variable: Money<Currency>;
  /** By what it is spent on. */
  readonly terms: CapacityTerms<Currency>;
}

/** Fleet of one month. */
export interface CapacityLoad {
  /** Number of the month, from 1. */
  readonly month: number;
  /** Requests in it. */
  readonly requests: number;
  /** Requests a second in its busiest hour. */
  readonly peakRequestsPerSecond: number;
  /** Most replicas that are needed; 0 where tokens are bought. */
  readonly replicas: number;
  /** Most servers on the bill, spare ones included. */
  readonly servers: number;
  /** Hours of servers on the bill. */
  readonly serverHours: number;
  /** Busy capacity over that on the bill; 0 where nothing is. */
  readonly utilization: number;
  /** Share of the requests that no replica takes, with a reactive fleet. */
  readonly unservedShare: number;
}

/** One month: what runs and what that costs. */
export interface CapacityMonth<Currency extends string = string> extends CapacityLoad, CapacityBill<Currency> {}

/** A service over its life, in whole servers. */
export interface CapacityPlan<Currency extends string = string> extends CapacityBill<Currency> {
  /** Month by month. */
  readonly months: readonly CapacityMonth<Currency>[];
  /** The commitments that are taken. */
  readonly commitments: readonly TakenCommitment[];
}
