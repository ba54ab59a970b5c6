import { checkDistribution } from "./checkDistribution.js";
import type { Distribution } from "./distribution.js";
import { quantileOf } from "./quantile.js";
import { streamOf, uniformSample } from "./uniformSample.js";

/** A function from the number of a run to its inputs; checks the distributions once. */
export function sampleInputs<Name extends string>(
  inputs: { readonly [Input in Name]: Distribution },
  seed: number,
): (run: number) => { readonly [Input in Name]: number } {
  const names = Object.keys(inputs) as Name[];
  const samplers = names.map((name) => {
    checkDistribution(name, inputs[name]);
    return { name, stream: streamOf(name), distribution: sorted(inputs[name]) };
  });
  return (run) => {
    const drawn = {} as { [Input in Name]: number };
    for (const { name, stream, distribution } of samplers) {
      drawn[name] =
        typeof distribution === "number" ? distribution : draw(distribution, uniformSample(seed, stream, run));
    }
    return drawn;
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
