import { inferenceCost, lifetimeCost, multiply, sumMoney, usd } from "llm-economics/cost";
import type { InferenceEstimate } from "llm-economics/inference";
import { hoursPerMonth } from "llm-economics/units";
import { element } from "../element.js";
import type { PlaygroundState } from "../state.js";
import { moneyText } from "../text.js";
import { lineChart } from "./lineChart.js";

/** Draws cumulative training and serving spend by month. */
export function lifetimeChart(serving: InferenceEstimate, state: PlaygroundState): readonly Node[] {
  const { perHour } = inferenceCost({
    serving,
    pricePerAcceleratorHour: usd(state.price),
    utilization: Number(state.utilization),
  });
  const life = lifetimeCost({
    training: { initial: usd(state.training) },
    inference: { perMonth: multiply(perHour, hoursPerMonth), demandGrowthPerYear: Number(state.growth) },
    months: Number(state.months),
  });
  const upTo = (kind: "training" | "inference") =>
    life.months.map(({ month }, index) => ({
      x: month,
      y: sumMoney(life.months.slice(0, index + 1).map((each) => each[kind])).amount.toNumber(),
    }));
  const initial = usd(state.training).amount.toNumber();
  const passes = life.inferencePassesTraining;
  const when =
    passes === "never"
      ? "Serving never costs more than training."
      : `Serving has cost more than training from month ${passes} on.`;
  const chart = lineChart({
    title: "Dollars spent on training the model and on serving it, up to each month",
    x: { title: "month", scale: "linear" },
    y: { title: "dollars", scale: "linear" },
    series: [
      { name: "serving", mark: "line", points: upTo("inference") },
      { name: "training the model", mark: "line", points: upTo("training").map(({ x }) => ({ x, y: initial })) },
    ],
  });
  return [
    ...chart,
    element(
      "p",
      { class: "note" },
      `${moneyText(life.total)} in total. ${when} The first month runs the plan around the clock, and demand then grows as stated.`,
    ),
  ];
}
