import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import type { Architecture } from "../models/architecture.js";
import type { Attention } from "../models/attention.js";
import { layersOf } from "../models/layerCount.js";

/** Number of heads of a layer that tensor parallelism divides. */
export function headsDivided(attention: Attention): number {
  if (attention.kind === "linear") return attention.valueHeads;
  return attention.kind === "state-space" ? attention.heads : attention.queryHeads;
}

/**
 * Smallest number of heads of any layer, which is the largest tensor-parallel degree that leaves every accelerator at least one
 * head.
 */
export function fewestHeads({ layerGroups }: Architecture): number {
  return Math.min(...layerGroups.map(({ attention }) => (attention ? headsDivided(attention) : Infinity)));
}

/** Tells whether a tensor-parallel degree divides the heads of every layer, so that no padding is needed. */
export function dividesHeads({ layerGroups }: Architecture, degree: number): boolean {
  return layerGroups.every(({ attention }) => !attention || headsDivided(attention) % degree === 0);
}

/** Smallest number of experts of any mixture-of-experts layer; infinite for a dense model. */
export function fewestExperts({ layerGroups }: Architecture): number {
  return Math.min(
    ...layerGroups.map(({ feedForward }) =>
      feedForward?.kind === "mixture-of-experts" ? feedForward.experts : Infinity,
    ),
  );
}

/** Throws a typed error if a degree is larger than what it divides allows. */
export function atMost(field: string, degree: number | undefined, most: number, what: string, remedy?: string): void {
  if (degree !== undefined && degree > most)
    throw new InvalidQuantityError(field, degree, `at most ${most}, the ${what}`, remedy);
}

/** Degrees of parallelism that are bounded by the model. */
export interface BoundedDegrees {
  readonly tensorParallel?: number | undefined;
  readonly pipelineParallel?: number | undefined;
  readonly expertParallel?: number | undefined;
}

/** Throws a typed error if a degree leaves an accelerator without a head, a layer or an expert. */
export function checkDegrees(degrees: BoundedDegrees, model: Architecture): void {
  const { name } = model;
  atMost("tensorParallel", degrees.tensorParallel, fewestHeads(model), `attention heads of ${name}`);
  atMost("pipelineParallel", degrees.pipelineParallel, layersOf(model), `layers of ${name}`);
  atMost("expertParallel", degrees.expertParallel, fewestExperts(model), `experts of ${name}`);
}
