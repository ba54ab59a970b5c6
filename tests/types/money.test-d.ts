import { add, compareMoney, eur, exchange, type Money, moneyRatio, subtract, sumMoney, usd } from "llm-economics/cost";
import { expectTypeOf, it } from "vitest";

it("preserves the currency in the type", () => {
  expectTypeOf(add(usd("1"), usd("2"))).toEqualTypeOf<Money<"USD">>();
  expectTypeOf(exchange(usd("1"), { to: "EUR", rate: "0.9" })).toEqualTypeOf<Money<"EUR">>();
  expectTypeOf(sumMoney([usd("1"), usd("2")])).toEqualTypeOf<Money<"USD">>();
  const unknownCurrency: Money = usd("1");
  expectTypeOf(sumMoney([unknownCurrency])).toEqualTypeOf<Money<string>>();
});

it("rejects mixed currencies at compile time", () => {
  // @ts-expect-error dollars and euros
  add(usd("1"), eur("1"));
  // @ts-expect-error dollars and euros
  subtract(usd("1"), eur("1"));
  // @ts-expect-error dollars and euros
  compareMoney(usd("1"), eur("1"));
  // @ts-expect-error dollars and euros
  moneyRatio(usd("1"), eur("1"));
  // @ts-expect-error dollars and euros
  sumMoney([usd("1"), eur("1")]);
});
