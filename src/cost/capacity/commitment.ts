import type { Money } from "../money/money.js";

/** Offer to pay for a machine over a fixed term, whether it is used or not. */
export interface Commitment<Currency extends string = string> {
  /** Length of the term in months. */
  readonly months: number;
  /** Price of every hour of the term, upfront payments included, for the same unit (machine or accelerator) as the on-demand price. */
  readonly pricePerHour: Money<Currency>;
  /** Share of the price that is paid in advance, from 0 (no upfront) to 1 (all upfront); 0 by default. */
  readonly upfrontShare?: number | undefined;
}

/** Machines that are committed to for the same term. */
export interface TakenCommitment {
  /** First month of the term, counted from 1. */
  readonly fromMonth: number;
  /** Length of the term in months. */
  readonly months: number;
  /** Number of machines. */
  readonly machines: number;
}

/** Hours and cost of a month, split by how they are paid. */
export interface CommitmentMonth<Currency extends string = string> {
  /** Number of the month, from 1. */
  readonly month: number;
  /** Machines under a commitment. */
  readonly committedMachines: number;
  /** Machine-hours on demand, beyond the commitments. */
  readonly onDemandHours: number;
  /** Cost of committed hours that were used. */
  readonly committed: Money<Currency>;
  /** Cost of committed hours that were not used. */
  readonly unusedCommitment: Money<Currency>;
  /** Cost of on-demand hours. */
  readonly onDemand: Money<Currency>;
  /** Amount paid for commitments in this month: upfront payments of those that begin, and the monthly part of those that run. */
  readonly commitmentPayments: Money<Currency>;
}

/** The cheapest mix of commitments and on-demand hours for a fleet whose size varies. */
export interface CommitmentMix<Currency extends string = string> {
  /** Total cost; the terms sum to it exactly. */
  readonly total: Money<Currency>;
  /** Present value of all payments, each at the end of its month; equal to the total at a discount rate of 0. */
  readonly presentValue: Money<Currency>;
  /** Cost if all hours were paid on demand, for comparison. */
  readonly allOnDemand: Money<Currency>;
  /** Total cost, split by how the hours are paid. */
  readonly terms: Pick<CommitmentMonth<Currency>, "committed" | "unusedCommitment" | "onDemand">;
  /** Hours and cost of each month. */
  readonly months: readonly CommitmentMonth<Currency>[];
  /** Commitments taken, in chronological order. */
  readonly commitments: readonly TakenCommitment[];
}
