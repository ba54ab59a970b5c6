/** A cost that recurs every few months. */
export interface RecurringCost<Amount> {
  /** Cost of each occurrence, at today's prices. */
  readonly cost: Amount;
  /** Months before the first occurrence and between occurrences; none falls in the last month. */
  readonly everyMonths: number;
}

/** Cost of training and maintaining a model. One-off items are paid before the first month. */
export interface TrainingSpend<Amount> {
  /** The training run that produced the model. */
  readonly initial: Amount;
  /** Smaller runs beforehand: ablations, scaling-law fits, hyperparameter tuning. */
  readonly experiments?: Amount | undefined;
  /** Runs that failed or were abandoned. */
  readonly failedRuns?: Amount | undefined;
  /** Data: licences, labelling, preparation. */
  readonly data?: Amount | undefined;
  /** Staff up to the release. */
  readonly staff?: Amount | undefined;
  /** Monthly cost of the staff who maintain the model afterwards. */
  readonly staffPerMonth?: Amount | undefined;
  /** Full retraining. */
  readonly retraining?: RecurringCost<Amount> | undefined;
  /** Fine-tuning. */
  readonly fineTuning?: RecurringCost<Amount> | undefined;
  /** Yearly decline of the cost of retraining and fine-tuning, below 1; 0 by default. */
  readonly priceDeclinePerYear?: number | undefined;
}

/** New serving hardware from a given month on. */
export interface HardwareRefresh<Amount> {
  /** The first month on the new hardware. */
  readonly month: number;
  /** Cost of a token on the new hardware relative to the old, above 0. */
  readonly unitCostFactor: number;
  /** One-off cost of the migration; none by default. */
  readonly cost?: Amount | undefined;
}

/** Cost of serving in the first month, and its trend. All rates are 0 by default. */
export interface InferenceSpend<Amount> {
  /** Variable part of the first month's bill, which follows demand, efficiency and prices. */
  readonly perMonth: Amount;
  /** Fixed part of every month's bill: a minimum fleet, commitments, licences. */
  readonly fixedPerMonth?: Amount | undefined;
  /** Monthly cost of the staff who operate the service. */
  readonly staffPerMonth?: Amount | undefined;
  /** Yearly growth of the tokens served, above -1. */
  readonly demandGrowthPerYear?: number | undefined;
  /** Yearly growth of the tokens served per unit of resources (engines, batching, quantisation), above -1. */
  readonly efficiencyGainPerYear?: number | undefined;
  /** Yearly decline of the price of a unit of resources, below 1. */
  readonly priceDeclinePerYear?: number | undefined;
  /** Planned hardware refreshes. */
  readonly refreshes?: readonly HardwareRefresh<Amount>[] | undefined;
}

/** Inference bill of one month. */
export interface InferenceBill<Amount> {
  /** Fixed cost, independent of demand. */
  readonly fixed: Amount;
  /** Variable cost, which follows demand. */
  readonly variable: Amount;
}

/** Cost of serving month by month: the months of a `capacityPlan`, or any other bills. */
export interface InferenceBills<Amount> {
  /** One bill for each month of the life, in chronological order. */
  readonly bills: readonly InferenceBill<Amount>[];
  /** Monthly cost of the staff who operate the service. */
  readonly staffPerMonth?: Amount | undefined;
}

/** Lifetime of a model. A training cost and a monthly inference cost are enough. */
export interface LifetimeOptions<Amount> {
  /** Training cost: one amount paid before the first month, or its parts. */
  readonly training: Amount | TrainingSpend<Amount>;
  /** Inference cost: a constant monthly amount, the first month with its trend, or a bill for each month. */
  readonly inference: Amount | InferenceSpend<Amount> | InferenceBills<Amount>;
  /** Months of service, from 1 to 1,200. */
  readonly months: number;
  /** Yearly discount rate, at least 0; 0 by default. */
  readonly discountRatePerYear?: number | undefined;
}
