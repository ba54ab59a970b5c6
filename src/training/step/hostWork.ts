import type { LayerGroup } from "../../models/architecture.js";
import { layerCount } from "../../models/layerCount.js";
import { isGptLike } from "../memory/saved/eagerTensors.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";

/**
 * Host time per layer and micro-batch in seconds: 36 microseconds per operator under automatic differentiation, counted in the
 * operators of transformers 5.17 and peft 0.21.
 */
const eagerSeconds = { autocast: 4.9e-3, narrow: 4e-3, adapters: 7.2e-3, gpt: 3.6e-3, queryKeyNorm: 1.1e-3 } as const;
const compiledSeconds = 2e-3;
const fusedSeconds = 3e-3;
/** Routing, permutation, grouped matrix products and their communication. */
const expertSeconds = 1.5e-3;
/** Share of the host time that remains when a graph is replayed. */
const graphShare = 0.25;

function layerSeconds(prepared: PreparedTraining, group: LayerGroup): number {
  const { kernels, adapters, autocast } = prepared;
  if (kernels === "compiled") return compiledSeconds;
  if (kernels !== "eager") return fusedSeconds;
  const { attention } = group;
  const norms = attention?.kind === "grouped-query" && attention.queryKeyNorm && attention.queryKeyNorm !== "none";
  const normSeconds = norms ? eagerSeconds.queryKeyNorm : 0;
  if (adapters) return eagerSeconds.adapters + normSeconds;
  if (isGptLike(group)) return eagerSeconds.gpt + normSeconds;
  return (autocast === "on" ? eagerSeconds.autocast : eagerSeconds.narrow) + normSeconds;
}

/** Host time of one micro-batch on the largest stage, for all layers and additionally for experts. */
export interface HostWork {
  readonly layers: number;
  readonly experts: number;
}

/** Computes the time that the host takes to launch the kernels of one micro-batch on the largest stage. */
export function hostWork(prepared: PreparedTraining): HostWork {
  const { plan, stageLayers, execution, recomputation, recomputedShare } = prepared;
  const seconds = { layers: 0, experts: 0 };
  for (const group of plan.model.layerGroups) {
    seconds.layers += group.count * layerSeconds(prepared, group);
    if (group.feedForward?.kind === "mixture-of-experts") seconds.experts += group.count * expertSeconds;
  }
  // Full recomputation launches the kernels of the forward pass again during the backward pass.
  const again = recomputation === "full" ? 1 + 0.4 * recomputedShare : 1;
  const share = stageLayers / layerCount(plan.model);
  const scale = again * share * (execution === "cuda-graph" ? graphShare : 1);
  return { layers: scale * seconds.layers, experts: scale * seconds.experts };
}
