/** A cost that comes back every so many months. */
export interface RecurringCost<Amount> {
  /** What it costs each time, at the prices of today. */
  readonly cost: Amount;
  /** Months from one to the next; the first comes after so many, none in the last month. */
  readonly everyMonths: number;
}

/** What making and keeping a model costs. What has no month is paid before the first. */
export interface TrainingSpend<Amount> {
  /** The run that made the model. */
  readonly initial: Amount;
  /** Smaller runs before it: ablations, scaling-law fits, tuning. */
  readonly experiments?: Amount;
  /** Runs that were thrown away. */
  readonly failedRuns?: Amount;
  /** Data: licences, labels, preparation. */
  readonly data?: Amount;
  /** People, up to the release. */
  readonly staff?: Amount;
  /** People who keep the model afterwards. */
  readonly staffPerMonth?: Amount;
  /** Training again in full. */
  readonly retraining?: RecurringCost<Amount>;
  /** Training a little further. */
  readonly fineTuning?: RecurringCost<Amount>;
  /** Yearly fall of the price of retraining and fine-tuning, below 1; none if not given. */
  readonly priceDeclinePerYear?: number;
}

/** New serving hardware: what changes from a month on. */
export interface HardwareRefresh<Amount> {
  /** The first month on the new hardware. */
  readonly month: number;
  /** Cost of a token on the new hardware over that on the old, above 0. */
  readonly unitCostFactor: number;
  /** What the change itself costs, if anything. */
  readonly cost?: Amount;
}

/** What serving costs, and how that moves. A rate that is not given is 0. */
export interface InferenceSpend<Amount> {
  /** The first month. */
  readonly perMonth: Amount;
  /** Yearly growth of the tokens served, above -1. */
  readonly demandGrowthPerYear?: number;
  /** Yearly growth of the tokens that one unit of resources serves (engines, batching, quantisation), above -1. */
  readonly efficiencyGainPerYear?: number;
  /** Yearly fall of the price of a unit of resources, below 1. */
  readonly priceDeclinePerYear?: number;
  /** New hardware on the way. */
  readonly refreshes?: readonly HardwareRefresh<Amount>[];
}

/** The life of a model: an amount for training and an amount per month of inference are enough. */
export interface LifetimeOptions<Amount> {
  /** What making it costs: one amount before the first month, or the parts. */
  readonly training: Amount | TrainingSpend<Amount>;
  /** What serving it costs: one amount each month, or the first month and how it moves. */
  readonly inference: Amount | InferenceSpend<Amount>;
  /** How long it serves, 1 to 1,200 months. */
  readonly months: number;
  /** Yearly rate at which later money counts less, at least 0; 0 if not given. */
  readonly discountRatePerYear?: number;
}
