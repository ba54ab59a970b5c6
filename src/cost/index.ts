/**
 * Money: exact amounts; the cost of renting, owning and buying tokens; the cost of a token, a request, a training run and a model's life.
 *
 * @module cost
 */

export {
  type BudgetVariance,
  budgetVariance,
  type VarianceGroup,
  type VarianceRow,
  type VarianceTerms,
} from "./budget/budgetVariance.js";
export { type FocusRecord, readFocusCsv } from "./budget/readFocusCsv.js";
export type {
  CapacityOptions,
  OwnedSupply,
  RentedSupply,
  ServingDemand,
  ServingReplica,
  ServingStage,
  SpotSupply,
  TokenSupply,
} from "./capacity/capacityOptions.js";
export { capacityPlan } from "./capacity/capacityPlan.js";
export type {
  CapacityBill,
  CapacityLoad,
  CapacityMonth,
  CapacityPlan,
  CapacityTerms,
} from "./capacity/capacityResult.js";
export type { Commitment, CommitmentMix, CommitmentMonth, TakenCommitment } from "./capacity/commitment.js";
export { commitmentMix } from "./capacity/commitmentMix.js";
export { type DemandRamp, type DemandTrend, monthlyDemandFactors } from "./capacity/monthlyDemandFactors.js";
export { type BreakEvenPoint, breakEvenBetween } from "./decisions/breakEvenBetween.js";
export { type BreakEvenUtilization, breakEvenUtilization } from "./decisions/breakEvenUtilization.js";
export { type BreakEvenVolume, breakEvenVolume } from "./decisions/breakEvenVolume.js";
export { commitmentBreakEven } from "./decisions/commitmentBreakEven.js";
export type { InternalRate } from "./decisions/internalRate.js";
export { type InvestmentReturn, investmentReturn } from "./decisions/investmentReturn.js";
export { oneOrTwoTiers, type TierComparison } from "./decisions/oneOrTwoTiers.js";
export {
  type ModelChoice,
  type ModelChoiceSpend,
  type ModelChoices,
  type ModelSpend,
  type PricedChoice,
  trainOrFineTuneOrBuy,
} from "./decisions/trainOrFineTuneOrBuy.js";
export { type CsvCell, csvText } from "./exports/csvText.js";
export type { FocusCommitment, FocusDetails, FocusService, FocusUsage } from "./exports/focusDetails.js";
export type { FocusPricingCategory, FocusRow } from "./exports/focusRow.js";
export { focusRows } from "./exports/focusRows.js";
export { type MonthlyFocusDetails, type MonthTerms, monthlyFocusRows } from "./exports/monthlyFocusRows.js";
export { inferenceShareOfFlops } from "./lifetime/inferenceShareOfFlops.js";
export { lifetimeCost } from "./lifetime/lifetimeCost.js";
export type {
  HardwareRefresh,
  InferenceBill,
  InferenceBills,
  InferenceSpend,
  LifetimeOptions,
  RecurringCost,
  TrainingSpend,
} from "./lifetime/lifetimeOptions.js";
export type { LifetimeCost, LifetimeMonth, LifetimeSplit, LifetimeTerms } from "./lifetime/lifetimeResult.js";
export { type LifetimeSpend, lifetimeSpend } from "./lifetime/lifetimeSpend.js";
export { netPresentValue } from "./lifetime/netPresentValue.js";
export { yearlyPriceDecline } from "./lifetime/yearlyPriceDecline.js";
export { add } from "./money/add.js";
export { allocate, allocationDecimals } from "./money/allocate.js";
export type { ClonedAmount } from "./money/clonedAmount.js";
export { closeToMoney, type MoneyTolerance } from "./money/closeToMoney.js";
export { compareMoney } from "./money/compareMoney.js";
export { divide } from "./money/divide.js";
export { equalMoney } from "./money/equalMoney.js";
export { eur } from "./money/eur.js";
export type { DecimalInput } from "./money/exactDecimal.js";
export { exchange } from "./money/exchange.js";
export { formatMoney, type MoneyFormat } from "./money/formatMoney.js";
export { isZero } from "./money/isZero.js";
export { type Money, money } from "./money/money.js";
export { moneyFrom, type PricedAmount } from "./money/moneyFrom.js";
export { moneyRatio } from "./money/moneyRatio.js";
export { multiply } from "./money/multiply.js";
export { negate } from "./money/negate.js";
export { type MoneyRounding, roundMoney } from "./money/roundMoney.js";
export { subtract } from "./money/subtract.js";
export { type SingleCurrency, sumMoney } from "./money/sumMoney.js";
export { usd } from "./money/usd.js";
export { annualCapitalCharge } from "./own/annualCapitalCharge.js";
export { averageLoad } from "./own/averageLoad.js";
export { capitalRecoveryFactor } from "./own/capitalRecoveryFactor.js";
export type { Depreciation } from "./own/depreciation.js";
export { marketValue } from "./own/marketValue.js";
export { type OwnedAcceleratorHour, type OwnershipTerms, ownedAcceleratorHour } from "./own/ownedAcceleratorHour.js";
export {
  type OwnedFleet,
  type OwnedPaymentMonth,
  type OwnedPayments,
  type OwnedPaymentTerms,
  ownedPayments,
} from "./own/ownedPayments.js";
export type { ElectricityCharge, Ownership, SpaceCharge } from "./own/ownership.js";
export {
  clusterPowerUsageEffectiveness,
  defaultFacilityLifeYears,
  defaultLoad,
  defaultNetworkShare,
  defaultObsolescence,
  defaultServerLifeYears,
  defaultServerOverhead,
  hyperscalePowerUsageEffectiveness,
  industrialElectricityPrices,
  tensorProcessingUnitLoad,
} from "./own/ownershipDefaults.js";
export { weightedCostOfCapital } from "./own/weightedCostOfCapital.js";
export { acceleratorHourOn, type DatedRental } from "./prices/acceleratorHourOn.js";
export { appendPrice } from "./prices/appendPrice.js";
export { discountOn } from "./prices/discountOn.js";
export { findPriceSeries } from "./prices/findPriceSeries.js";
export type { CalendarDate } from "./prices/isoDate.js";
export type { DatedOffer, StaleOffer } from "./prices/offersOn.js";
export { type PriceAge, priceAgeOn } from "./prices/priceAgeOn.js";
export { type DatedAmounts, priceOn } from "./prices/priceOn.js";
export { pricePointOn } from "./prices/pricePointOn.js";
export type { PriceSpread } from "./prices/priceSpread.js";
export {
  type RentalMarket,
  type RentalMarketOffer,
  type RentalMarketQuery,
  type RentalOffer,
  rentalMarketOn,
} from "./prices/rentalMarketOn.js";
export {
  type TokenMarket,
  type TokenMarketOffer,
  type TokenMarketQuery,
  type TokenOffer,
  tokenMarketOn,
} from "./prices/tokenMarketOn.js";
export { type DatedTokenPrices, tokenPriceOn } from "./prices/tokenPriceOn.js";
export { billedAccelerators } from "./rent/billedAccelerators.js";
export { type BlendedAcceleratorHour, type BlendPart, blendedAcceleratorHour } from "./rent/blendedAcceleratorHour.js";
export { commitmentBreakEvenUtilization } from "./rent/commitmentBreakEvenUtilization.js";
export { committedUseDiscounts } from "./rent/committedUseDiscounts.js";
export { dailyDemand } from "./rent/dailyDemand.js";
export type { Interruptions } from "./rent/interruptions.js";
export { type RentalTerms, type RentedAcceleratorHour, rentedAcceleratorHour } from "./rent/rentedAcceleratorHour.js";
export type { Scaling } from "./rent/scaling.js";
export { spotGoodput } from "./rent/spotGoodput.js";
export { type Demand, type DemandUtilization, utilizationFromDemand } from "./rent/utilizationFromDemand.js";
export { blendedTokenPrice } from "./tokens/blendedTokenPrice.js";
export type { TokenPrice, TokenPriceTier, TokenRates } from "./tokens/tokenPrice.js";
export {
  type TokenPurchase,
  type TokenPurchaseCost,
  type TokenPurchaseTerms,
  type TokenService,
  tokenPurchaseCost,
} from "./tokens/tokenPurchaseCost.js";
export type { TokenUse } from "./tokens/tokenUse.js";
export { acceleratorHours } from "./training/acceleratorHours.js";
export { impliedPricePerAcceleratorHour } from "./training/impliedPricePerAcceleratorHour.js";
export type { TrainingRun } from "./training/trainingRun.js";
export {
  type TrainingCostBasis,
  type TrainingRunCost,
  type TrainingRunCostInput,
  trainingRunCost,
} from "./training/trainingRunCost.js";
export { costPerMillionTokens } from "./unit/costPerMillionTokens.js";
export { grossMargin } from "./unit/grossMargin.js";
export { grossMarginEstimate } from "./unit/grossMarginEstimate.js";
export {
  type InferenceCost,
  type InferenceCostInput,
  type InferenceCostTerms,
  inferenceCost,
  type ServingRates,
} from "./unit/inferenceCost.js";
export { markUp } from "./unit/markUp.js";
export type { MoneyEstimate } from "./unit/moneyEstimate.js";
export { priceForMargin } from "./unit/priceForMargin.js";
export { ratePerHourlyPrice } from "./unit/ratePerHourlyPrice.js";
export { defaultTokenAllocation, type TokenAllocation, tokenAllocations } from "./unit/tokenAllocation.js";
export { type UserMonth, type UserMonthCost, userMonthCost } from "./unit/userMonthCost.js";
