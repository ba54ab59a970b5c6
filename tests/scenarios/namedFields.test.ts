import { usd } from "llm-economics/cost";
import {
  compare,
  elasticities,
  explain,
  inferenceAwareOptimum,
  logNormalBetween,
  monteCarlo,
  monteCarloDifference,
  monteCarloModelChoice,
  monteCarloRanking,
  quantile,
  tornado,
} from "llm-economics/scenarios";
import { type Case, names } from "../namesFields.js";

const evaluate = ({ x }: { x: number }) => x;
const inputs = { x: { kind: "uniform", low: 1, high: 3 }, y: { kind: "uniform", low: 1, high: 3 } };
const correlations = [{ first: "x", second: "y", coefficient: 0.5 }];
const drawn: readonly Case[] = [
  ["", 5, "options"],
  ["inputs", 5],
  ["inputs.x", "wide", "x"],
  ["inputs.x", Number.NaN, "x"],
  ["runs", 0],
  ["runs", 10_000_001],
  ["seed", -1],
  ["correlations", 5],
  ["correlations.0", 5, "correlations"],
  ["correlations.0.second", "x", "correlations.second"],
  ["correlations.0.coefficient", 1.1, "correlations.coefficient"],
  ["correlations.0.coefficient", -1.1, "correlations.coefficient"],
  ["correlations.0.coefficient", 1, "correlations"],
];
const runs = 4;
names("monteCarlo", monteCarlo, { inputs, evaluate, correlations, runs, seed: 1 }, [
  ...drawn,
  ["evaluate", 5],
  ["evaluate", () => 1e41, "evaluate(run 0)"],
]);
const difference = { inputs, baseline: evaluate, alternative: evaluate, correlations, runs, seed: 1 };
names("monteCarloDifference", monteCarloDifference, difference, [...drawn, ["baseline", 5], ["alternative", 5]]);
const plans = () => ({ a: 1, b: 2 });
let calls = 0;
names("monteCarloRanking", monteCarloRanking, { inputs, evaluate: plans, correlations, runs, seed: 1 }, [
  ...drawn,
  ["evaluate", 5],
  ["evaluate", () => 5, "evaluate(run 0)"],
  ["evaluate", () => ({}), "evaluate(run 0)"],
  ["evaluate", () => ({ a: Number.NaN }), "evaluate(run 0).a"],
  ["evaluate", () => (calls++ % 2 === 0 ? { a: 1 } : 5), "evaluate"],
]);
const choices = () => ({
  train: { training: 1, inference: 1 },
  fineTune: { training: 1, inference: 1 },
  buy: 1,
  months: 2,
});
names("monteCarloModelChoice", monteCarloModelChoice, { inputs, choices, correlations, runs, seed: 1 }, [
  ...drawn,
  ["choices", 5],
  ["choices", () => 5],
  ["choices", () => ({ ...choices(), train: 5 }), "train"],
  ["choices", () => ({ ...choices(), fineTune: 5 }), "fineTune"],
  ["choices", () => ({ ...choices(), months: 0 }), "months"],
]);
names("tornado", tornado, { inputs, evaluate }, [
  ["", 5, "options"],
  ["inputs", 5],
  ["inputs.x", "wide", "x"],
  ["evaluate", 5],
  ["evaluate", ({ x }: { x: number }) => (x < 2 ? 1 : Number.NaN), "evaluate(x)"],
]);
names("elasticities", elasticities, { at: { x: 1 }, evaluate }, [
  ["", 5, "options"],
  ["at", 5],
  ["at.x", 0, "x"],
  ["evaluate", 5],
  ["evaluate", () => 0, "evaluate(x)"],
]);
names("logNormalBetween", logNormalBetween, { p10: 1, p90: 4 }, [
  ["", 5, "bounds"],
  ["p10", 0],
  ["p90", 0],
  ["p90", 0.5],
]);
const law = {
  irreducible: 1.7,
  parameterFactor: 400,
  dataFactor: 410,
  parameterExponent: 0.34,
  dataExponent: 0.28,
};
const optimum = {
  law,
  qualityParameters: 1e10,
  inferenceTokens: 1e12,
  trainingPricePerFlop: 1,
  inferencePricePerFlop: 1,
};
names("inferenceAwareOptimum", inferenceAwareOptimum, optimum, [
  ["", 5, "options"],
  ["law", 5],
  ["law.irreducible", 0],
  ["law.parameterFactor", 0],
  ["law.dataFactor", 0],
  ["law.parameterExponent", 0],
  ["law.parameterExponent", 11],
  ["law.dataExponent", 11],
  ["qualityParameters", 0],
  ["inferenceTokens", -1],
  ["trainingPricePerFlop", 0],
  ["inferencePricePerFlop", 0],
]);

const at = (distribution: unknown) => (probability: number) => quantile(distribution as never, probability);
names(
  "quantile",
  (input: never) => quantile(input, 0.5),
  { kind: "normal", mean: 1, standardDeviation: 1, least: 0, most: 2 },
  [
    ["", "wide", "distribution"],
    ["mean", Number.NaN, "distribution.mean"],
    ["standardDeviation", 0, "distribution.standardDeviation"],
    ["least", Number.NaN, "distribution"],
    ["most", -1, "distribution"],
    ["least", 2, "distribution.least"],
  ],
);
names(
  "quantile of a lognormal distribution",
  (input: never) => quantile(input, 0.5),
  {
    kind: "lognormal",
    median: 1,
    geometricStandardDeviation: 1.5,
    most: 2,
  },
  [
    ["median", 0, "distribution.median"],
    ["geometricStandardDeviation", 0.9, "distribution.geometricStandardDeviation"],
    ["geometricStandardDeviation", 0, "distribution.geometricStandardDeviation"],
    ["most", 0, "distribution.most"],
  ],
);
names(
  "quantile of a share",
  (input: never) => quantile(input, 0.5),
  { kind: "share", mean: 0.5, standardDeviation: 0.1 },
  [
    ["mean", 0, "distribution.mean"],
    ["mean", 1, "distribution.mean"],
    ["standardDeviation", 0, "distribution.standardDeviation"],
    ["standardDeviation", 0.5, "distribution.standardDeviation"],
  ],
);
for (const kind of ["triangular", "pert"])
  names(
    `quantile of a ${kind} distribution`,
    (input: never) => quantile(input, 0.5),
    { kind, low: 1, mode: 2, high: 3 },
    [
      ["low", 2.5, "distribution"],
      ["high", 1.5, "distribution"],
      ["mode", Number.NaN, "distribution"],
    ],
  );
names(
  "quantile of a uniform distribution",
  (input: never) => quantile(input, 0.5),
  { kind: "uniform", low: 1, high: 3 },
  [
    ["high", 0, "distribution"],
    ["low", Number.NaN, "distribution"],
  ],
);
names("quantile of measured values", (input: never) => quantile(input, 0.5), { kind: "empirical", values: [1] }, [
  ["values", [], "distribution.values.length"],
  ["values", 5, "distribution.values"],
  ["values.0", Number.NaN, "distribution.values"],
]);
names("quantile at a probability", at({ kind: "normal", mean: 1, standardDeviation: 1 }) as never, 0.5, [
  ["", 0, "probability"],
  ["", 1, "probability"],
  ["", 1.1, "probability"],
]);

names(
  "compare",
  (input: never) => compare(...(input as [never, never])),
  [{ terms: { a: 1 } }, { terms: { a: 2 } }],
  [
    ["0", 5, "before"],
    ["1", 5, "after"],
    ["0.terms", 5, "before.terms"],
    ["1.terms.a", Number.NaN, "after.terms.a"],
    ["1.terms.a", usd(1), "terms"],
  ],
);
names(
  "explain",
  (input: never) => explain(...(input as [never, never])),
  [{ terms: { a: 1 } }, { title: "Sum" }],
  [
    ["0", 5, "result"],
    ["1", 5, "options"],
    ["1.title", 5, "title"],
    ["1.locale", 5, "locale"],
  ],
);
