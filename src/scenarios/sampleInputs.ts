import { checkList } from "../units/checkShape.js";
import { checkDistribution } from "./checkDistribution.js";
import { type Correlation, correlatedScores } from "./correlatedScores.js";
import type { Distribution } from "./distribution.js";
import { normalProbability } from "./normalProbability.js";
import { normalQuantile } from "./normalQuantile.js";
import { quantileOf } from "./quantile.js";
import { streamOf, uniformSample } from "./uniformSample.js";

/** A function from the number of a run to its inputs; checks the distributions once. */
export function sampleInputs<Name extends string>(
  inputs: { readonly [Input in Name]: Distribution },
  seed: number,
  correlations: readonly Correlation<Name>[] = [],
): (run: number) => { readonly [Input in Name]: number } {
  const names = Object.keys(inputs) as Name[];
  const samplers = names.map((name) => {
    checkDistribution(name, inputs[name]);
    return { name, stream: streamOf(name), distribution: sorted(inputs[name]) };
  });
  const together = correlatedProbabilities(names, checkList("correlations", correlations), seed);
  return (run) => {
    const drawn = {} as { [Input in Name]: number };
    const correlated = together(run);
    for (const { name, stream, distribution } of samplers) {
      const probability = correlated.get(name) ?? uniformSample(seed, stream, run);
      drawn[name] = typeof distribution === "number" ? distribution : draw(distribution, probability);
    }
    return drawn;
  };
}

/** The probabilities of the inputs that move together: a Gaussian copula over the same draws that they would have alone. */
function correlatedProbabilities<Name extends string>(
  inputs: readonly Name[],
  correlations: readonly Correlation<Name>[],
  seed: number,
): (run: number) => ReadonlyMap<Name, number> {
  const { names, triangle } = correlatedScores(inputs, correlations);
  const streams = names.map(streamOf);
  return (run) => {
    const scores = streams.map((stream) => normalQuantile(uniformSample(seed, stream, run)));
    return new Map(
      names.map((name, row) => {
        const line = triangle[row] ?? [];
        const score = line.reduce((sum, weight, column) => sum + weight * (scores[column] ?? 0), 0);
        return [name, normalProbability(score)];
      }),
    );
  };
}

type Sampler = Exclude<Distribution, number> | { readonly kind: "sorted"; readonly values: readonly number[] };

function sorted(distribution: Distribution): number | Sampler {
  if (typeof distribution === "number" || distribution.kind !== "empirical") return distribution;
  return { kind: "sorted", values: [...distribution.values].sort((left, right) => left - right) };
}

function draw(distribution: Sampler, probability: number): number {
  if (distribution.kind !== "sorted") return quantileOf(distribution, probability);
  return distribution.values[Math.floor(probability * distribution.values.length)] ?? 0;
}
