import {
  blendedAcceleratorHour,
  breakEvenUtilization,
  breakEvenVolume,
  eur,
  exchange,
  type LifetimeCost,
  lifetimeCost,
  lifetimeSpend,
  type Money,
  oneOrTwoTiers,
  trainOrFineTuneOrBuy,
  usd,
  yearlyPriceDecline,
} from "llm-economics/cost";
import { compare } from "llm-economics/scenarios";
import { expectTypeOf, it } from "vitest";

const life = lifetimeCost({ training: usd(1), inference: usd(1), months: 1 });
const foreign = lifetimeCost({ training: eur(1), inference: eur(1), months: 1 });

it("preserves the currency in months and comparisons", () => {
  expectTypeOf(life).toEqualTypeOf<LifetimeCost<"USD">>();
  expectTypeOf(life.terms.inference).toEqualTypeOf<Money<"USD">>();
  expectTypeOf(compare(life, life).difference).toEqualTypeOf<Money<"USD">>();
  expectTypeOf(exchange(life.total, { to: "EUR", rate: "0.9" })).toEqualTypeOf<Money<"EUR">>();
  expectTypeOf(lifetimeSpend({ training: 1, inference: 1, months: 1 }).total).toEqualTypeOf<number>();
});

it("rejects a lifetime in two currencies at compile time", () => {
  // @ts-expect-error dollars and euros
  lifetimeCost({ training: usd(1), inference: eur(1), months: 1 });
  // @ts-expect-error dollars and euros
  lifetimeCost<"USD">({ training: { initial: usd(1), staff: eur(1) }, inference: usd(1), months: 1 });
  // @ts-expect-error dollars and euros
  compare(life, foreign);
  // @ts-expect-error a number is no amount
  lifetimeCost({ training: 1, inference: usd(1), months: 1 });
  // @ts-expect-error an amount is no number
  lifetimeSpend({ training: usd(1), inference: 1, months: 1 });
});

it("rejects decisions between two currencies at compile time", () => {
  // @ts-expect-error dollars and euros
  breakEvenVolume({ fixedPerMonth: usd(1), pricePerMillionTokens: eur(1) });
  // @ts-expect-error dollars and euros
  breakEvenUtilization({ fixedPerHour: usd(1), rentPerBusyHour: eur(1) });
  // @ts-expect-error dollars and euros
  yearlyPriceDecline({ before: usd(1), after: eur(1), years: 1 });
  const [dollars, euros] = [
    { acceleratorHours: 1, pricePerAcceleratorHour: usd(1) },
    { acceleratorHours: 1, pricePerAcceleratorHour: eur(1) },
  ];
  // @ts-expect-error dollars and euros
  blendedAcceleratorHour([dollars, euros]);
  const spend = { training: usd(1), inference: usd(1) };
  // @ts-expect-error dollars and euros, with nothing said
  trainOrFineTuneOrBuy({ train: spend, fineTune: { training: usd(1), inference: eur(1) }, buy: usd(1), months: 1 });
  // @ts-expect-error dollars and euros
  trainOrFineTuneOrBuy<"USD">({ train: spend, fineTune: spend, buy: eur(1), months: 1 });
  const load = {
    trainingAcceleratorHoursPerMonth: 1,
    servingPeakAccelerators: 1,
    servingMeanAccelerators: 1,
    servingRatio: 1,
  };
  // @ts-expect-error dollars and euros
  oneOrTwoTiers({ ...load, trainingPricePerHour: usd(1), servingPricePerHour: eur(1) });
});
