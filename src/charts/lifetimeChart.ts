import type { LifetimeCost } from "../cost/lifetime/lifetimeResult.js";
import { checkMoney } from "../cost/money/checkMoney.js";
import { finite } from "../units/check.js";
import { checkEach, checkObject } from "../units/checkShape.js";
import { type ChartSpecification, chartOf } from "./chartSpecification.js";

/**
 * Charts the cumulative cost of a model over its life, with training and inference stacked and the month marked in which inference overtakes
 * training.
 *
 * Model: running sums of the months of {@link lifetimeCost}; month 0 holds payments before the first month.
 * Assumes: double precision is enough for drawing; amounts are not exact.
 *
 * @param life - a lifetime cost, as {@link lifetimeCost} returns it
 * @returns a Vega-Lite specification; amounts are in the currency of the lifetime cost
 * @source the lifetime cost
 * @example
 * ```ts
 * import { lifetimeChart } from "llm-economics/charts";
 * import { lifetimeCost, usd } from "llm-economics/cost";
 *
 * const chart = lifetimeChart(lifetimeCost({ training: usd(1e6), inference: usd(1e5), months: 24 }));
 * chart.title; // => "Cost over 24 months (USD)"
 * ```
 */
export function lifetimeChart(life: LifetimeCost): ChartSpecification {
  checkLife(life);
  let training = 0;
  let inference = 0;
  const values = life.months.flatMap(({ month, ...paid }) => {
    training += checkMoney("training", paid.training).amount.toNumber();
    inference += checkMoney("inference", paid.inference).amount.toNumber();
    return [
      { month, spentOn: "training", amount: training },
      { month, spentOn: "inference", amount: inference },
    ];
  });
  const crossing = life.inferencePassesTraining === "never" ? [] : [{ month: life.inferencePassesTraining }];
  const x = { field: "month", type: "quantitative", title: "month" };
  const { currency } = life.total;
  return chartOf(`Cost over ${life.months.length - 1} months (${currency})`, [
    {
      data: { values },
      mark: { type: "area" },
      encoding: {
        x,
        y: {
          field: "amount",
          type: "quantitative",
          stack: "zero",
          title: `spent so far (${currency})`,
          axis: { format: "~s" },
        },
        color: { field: "spentOn", type: "nominal", title: "spent on" },
      },
    },
    {
      data: { values: crossing },
      mark: { type: "rule", strokeDash: [4, 4] },
      encoding: { x },
    },
  ]);
}

function checkLife(life: LifetimeCost): void {
  checkMoney("life.total", checkObject("life", life).total);
  checkEach("life.months", life.months, (field, row: LifetimeCost["months"][number]) =>
    finite(`${field}.month`, checkObject(field, row).month),
  );
  if (life.inferencePassesTraining !== "never") finite("life.inferencePassesTraining", life.inferencePassesTraining);
}
