/**
 * Money: exact amounts, renting, owning, buying tokens, and what a token, a request, a run and a model's life cost.
 *
 * @module cost
 */
export { add } from "./money/add.js";
export { allocate, allocationDecimals } from "./money/allocate.js";
export { compareMoney } from "./money/compareMoney.js";
export { divide } from "./money/divide.js";
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
