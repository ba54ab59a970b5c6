/** A cost that recurs every few months. */
export interface RecurringCost<Amount> {
  /** Cost of each occurrence, at the prices of today. */
  readonly cost: Amount;
  /** Months from one to the next, and before the first; none falls in the last month. */
  readonly everyMonths: number;
}

/** Cost of making and keeping a model. Items without a month are paid before the first. */
export interface TrainingSpend<Amount> {
  /** The run that made the model. */
  readonly initial: Amount;
  /** Smaller runs before it: ablations, scaling-law fits, tuning. */
  readonly experiments?: Amount | undefined;
  /** Runs that were thrown away. */
  readonly failedRuns?: Amount | undefined;
  /** Data: licences, labels, preparation. */
  readonly data?: Amount | undefined;
  /** People, up to the release. */
  readonly staff?: Amount | undefined;
  /** People who keep the model afterwards. */
  readonly staffPerMonth?: Amount | undefined;
  /** Training again in full. */
  readonly retraining?: RecurringCost<Amount> | undefined;
  /** Training a little further. */
  readonly fineTuning?: RecurringCost<Amount> | undefined;
  /** Yearly fall of the price of retraining and fine-tuning, below 1; none if not given. */
  readonly priceDeclinePerYear?: number | undefined;
}

/** New serving hardware: what changes from a month on. */
export interface HardwareRefresh<Amount> {
  /** The first month on the new hardware. */
  readonly month: number;
  /** Cost of a token on the new hardware over that on the old, above 0. */
  readonly unitCostFactor: number;
  /** Cost of the change itself, if there is one. */
  readonly cost?: Amount | undefined;
}

/** Cost of serving in the first month, and its trend. Rates that are absent are 0. */
export interface InferenceSpend<Amount> {
  /** The part of the first month's bill that moves with demand. */
  readonly perMonth: Amount;
  /** The part of every month's bill that no demand, gain or price moves: a minimum of machines, commitments, licences. */
  readonly fixedPerMonth?: Amount | undefined;
  /** People who operate the service. */
  readonly staffPerMonth?: Amount | undefined;
  /** Yearly growth of the tokens served, above -1. */
  readonly demandGrowthPerYear?: number | undefined;
  /** Yearly growth of the tokens that one unit of resources serves (engines, batching, quantisation), above -1. */
  readonly efficiencyGainPerYear?: number | undefined;
  /** Yearly fall of the price of a unit of resources, below 1. */
  readonly priceDeclinePerYear?: number | undefined;
  /** New hardware on the way. */
  readonly refreshes?: readonly HardwareRefresh<Amount>[] | undefined;
}

/** One month's bill in its two parts. */
export interface InferenceBill<Amount> {
  /** Fixed cost, whatever the demand. */
  readonly fixed: Amount;
  /** Variable cost, which follows demand. */
  readonly variable: Amount;
}

/** Cost of serving month by month: the months of a `capacityPlan`, or bills from elsewhere. */
export interface InferenceBills<Amount> {
  /** One bill for each month of the life, the first month first. */
  readonly bills: readonly InferenceBill<Amount>[];
  /** People who operate the service. */
  readonly staffPerMonth?: Amount | undefined;
}

/** The life of a model: an amount for training and an amount per month of inference are enough. */
export interface LifetimeOptions<Amount> {
  /** Cost of making the model: one amount before the first month, or the parts. */
  readonly training: Amount | TrainingSpend<Amount>;
  /** Cost of serving: one amount each month, the first month and its trend, or a bill for each month. */
  readonly inference: Amount | InferenceSpend<Amount> | InferenceBills<Amount>;
  /** Months of service, from 1 to 1,200. */
  readonly months: number;
  /** Yearly rate at which later money counts less, at least 0; 0 if not given. */
  readonly discountRatePerYear?: number | undefined;
}
