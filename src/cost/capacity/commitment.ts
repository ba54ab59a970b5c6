import type { Money } from "../money/money.js";

/** Machines that are paid for a term, used or not. */
export interface Commitment<Currency extends string = string> {
  /** Duration in months. */
  readonly months: number;
  /** Price of every hour of the term, of whatever the hours on demand are of. */
  readonly pricePerHour: Money<Currency>;
}

/** Machines that are committed together. */
export interface TakenCommitment {
  /** The first month of the term. */
  readonly fromMonth: number;
  /** Its length. */
  readonly months: number;
  /** Number of machines. */
  readonly machines: number;
}

/** The hours of a month by how they are paid. */
export interface CommitmentMonth<Currency extends string = string> {
  /** Number of the month, from 1. */
  readonly month: number;
  /** Machines under a commitment. */
  readonly committedMachines: number;
  /** Hours beyond the commitments. */
  readonly onDemandHours: number;
  /** Committed hours that were used. */
  readonly committed: Money<Currency>;
  /** Committed hours that were not. */
  readonly unusedCommitment: Money<Currency>;
  /** Hours on demand. */
  readonly onDemand: Money<Currency>;
}

/** The cheapest way to pay for machines that run for different shares of the time. */
export interface CommitmentMix<Currency extends string = string> {
  /** Amount paid: the sum of the terms, to the last digit. */
  readonly total: Money<Currency>;
  /** Cost of all hours on demand. */
  readonly allOnDemand: Money<Currency>;
  /** By how it is paid. */
  readonly terms: Pick<CommitmentMonth<Currency>, "committed" | "unusedCommitment" | "onDemand">;
  /** Month by month. */
  readonly months: readonly CommitmentMonth<Currency>[];
  /** Commitments, in the order of the months. */
  readonly commitments: readonly TakenCommitment[];
}
