import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";

/** Price of the network, given the price of the servers and the network's share of the price of both. */
export function networkCost<Currency extends string>(servers: Money<Currency>, share: number): Money<Currency> {
  if (!(share >= 0 && share < 1)) throw new InvalidQuantityError("networkShare", share, "at least 0 and below 1");
  return divide(multiply(servers, share), exactDecimal("networkShare", share).neg().plus(1));
}
