import {
  eur,
  grossMargin,
  inferenceCost,
  type Money,
  type Ownership,
  ownedAcceleratorHour,
  type ServingRates,
  trainingRunCost,
  usd,
  userMonthCost,
} from "llm-economics/cost";
import { expectTypeOf, it } from "vitest";

declare const serving: ServingRates;
declare const ownership: Ownership<"USD">;

it("preserves the currency", () => {
  const cost = inferenceCost({ serving, pricePerAcceleratorHour: eur(2), utilization: 1 });
  expectTypeOf(cost.perHour).toEqualTypeOf<Money<"EUR">>();
  expectTypeOf(cost.perMillionOutputTokens).toExtend<Money<"EUR">>();
  expectTypeOf(ownedAcceleratorHour(ownership).terms.space).toEqualTypeOf<Money<"USD">>();
});

it("rejects two currencies in one calculation", () => {
  // @ts-expect-error dollars and euros
  grossMargin({ price: usd(1), cost: eur(1) });
  const use = { requests: 1, inputTokensPerRequest: 1, outputTokensPerRequest: 1 };
  // @ts-expect-error dollars and euros
  userMonthCost({ use, cost: { perMillionInputTokens: usd(1), perMillionOutputTokens: eur(1) } });
  const basis = { kind: "rent", pricePerAcceleratorHour: usd(1) } as const;
  // @ts-expect-error dollars and euros
  trainingRunCost({ run: { acceleratorHours: 1 }, basis, staff: eur(1) });
  // @ts-expect-error dollars and euros
  ownedAcceleratorHour<"USD">({ ...ownership, staffPerAcceleratorYear: eur(1) });
});
