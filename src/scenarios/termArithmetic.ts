import { add } from "../cost/money/add.js";
import { checkMoney } from "../cost/money/checkMoney.js";
import type { Money } from "../cost/money/money.js";
import { subtract } from "../cost/money/subtract.js";
import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { TermValue } from "./comparison.js";

/** left - right, both money or both numbers. */
export function minusTerm(left: TermValue, right: TermValue): TermValue {
  if (typeof left === "number" && typeof right === "number") return left - right;
  return subtract<string>(requireMoney(left), requireMoney(right));
}

/** left + right, both money or both numbers. */
export function plusTerm(left: TermValue, right: TermValue): TermValue {
  if (typeof left === "number" && typeof right === "number") return left + right;
  return add<string>(requireMoney(left), requireMoney(right));
}

function requireMoney(value: TermValue): Money {
  if (typeof value !== "number") return checkMoney("terms", value);
  throw new InvalidQuantityError("terms", value, "either all money or all numbers");
}
