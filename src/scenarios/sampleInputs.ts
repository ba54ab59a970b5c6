import { checkList } from "../units/checkShape.js";
import { checkDistribution } from "./checkDistribution.js";
import { type Correlation, correlatedScores } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { normalProbability } from "./normalProbability.js";
import { normalQuantile } from "./normalQuantile.js";
import { quantileFunction } from "./quantile.js";
import { streamOf, uniformSample } from "./uniformSample.js";

/** Returns a function that draws the inputs of a run by its number. The distributions are checked once. */
export function sampleInputs<Name extends string>(
  inputs: { readonly [Input in Name]: Distribution },
  seed: number,
  correlations: readonly Correlation<Name>[] = [],
): (run: number) => { readonly [Input in Name]: number } {
  const names = Object.keys(inputs) as Name[];
  const correlated = correlatedProbabilities(names, checkList("correlations", correlations), seed);
  const samplers = names.map((name) => {
    checkDistribution(name, inputs[name]);
    const distribution = inputs[name];
    if (typeof distribution === "number") return { name, sample: () => distribution };
    const stream = streamOf(name);
    const probability = correlated.get(name) ?? ((run: number) => uniformSample(seed, stream, run));
    const quantile = quantileFunction(distribution);
    return { name, sample: (run: number) => quantile(probability(run)) };
  });
  return (run) => {
    const drawn = {} as { [Input in Name]: number };
    for (const { name, sample } of samplers) drawn[name] = sample(run);
    return drawn;
  };
}

/** For each correlated input, its probability in a run: a Gaussian copula over the draws that the inputs would have without correlation. */
function correlatedProbabilities<Name extends string>(
  inputs: readonly Name[],
  correlations: readonly Correlation<Name>[],
  seed: number,
): ReadonlyMap<Name, (run: number) => number> {
  const { names, triangle } = correlatedScores(inputs, correlations);
  const streams = names.map(streamOf);
  const scores = new Float64Array(names.length);
  let drawnFor = -1;
  const drawScores = (run: number) => {
    streams.forEach((stream, column) => {
      scores[column] = normalQuantile(uniformSample(seed, stream, run));
    });
    drawnFor = run;
  };
  const probabilityOf = (line: readonly number[]) => (run: number) => {
    if (run !== drawnFor) drawScores(run);
    return normalProbability(line.reduce((sum, weight, column) => sum + weight * (scores[column] ?? 0), 0));
  };
  return new Map(names.map((name, row) => [name, probabilityOf(triangle[row] ?? [])]));
}
