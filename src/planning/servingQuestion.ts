import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { EngineLimits } from "../efficiency/engineLimits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import type { Objectives } from "../load/objectives.js";
import type { BytesPerSecond } from "../units/quantity.js";
import type { ReplicaDegrees } from "./replicaDegrees.js";
import type { ServingDemand } from "./servingDemand.js";

/** An inference engine to try on a machine. */
export interface EngineChoice {
  /** Display name of the engine; the engine of `limits` by default. */
  readonly name?: string | undefined;
  /** Efficiency profile of the engine on the machine, as `efficiencyFor` returns it. */
  readonly efficiency?: EfficiencyProfile | undefined;
  /** Memory and batching limits of the engine, as `engineLimits` returns them. */
  readonly limits?: EngineLimits | undefined;
}

/** Hourly price, as a plain number or as money of `llm-economics/cost`. */
export type HourlyPrice = number | { readonly amount: { toString(): string }; readonly currency: string };

/** A kind of machine on offer. */
export interface MachineOffer {
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Price of an accelerator-hour. */
  readonly pricePerAcceleratorHour: HourlyPrice;
  /** Largest number of accelerators available, 0 if there are none; unlimited by default. */
  readonly most?: number | undefined;
  /** Engines to try; by default one engine with the global profile and generic limits. */
  readonly engines?: readonly EngineChoice[] | undefined;
  /** Tensor-parallel degrees to try, with no other kind of parallelism; {@link usualDegrees} by default. */
  readonly tensorParallel?: readonly number[] | undefined;
  /** Combinations of parallel degrees to try; {@link usualDegrees} by default. */
  readonly degrees?: readonly ReplicaDegrees[] | undefined;
  /**
   * Whether every replica both prefills and decodes (shared), prefill and decode have pools of their own (separate), or both ways are tried.
   * By default both for {@link disaggregatingEngines}, otherwise shared.
   */
  readonly pools?: "shared" | "separate" | "both" | undefined;
  /** Bandwidth for transferring the cache of a request between separate pools; a 400 Gb/s port by default. */
  readonly linkBytesPerSecond?: BytesPerSecond | undefined;
}

/** A serving problem: models, machines, demand and objectives from which `planServing` finds the cheapest plan. */
export interface ServingQuestion {
  /** Models to choose from, each in its serving format. */
  readonly models: readonly ServingPlan["model"][];
  /** Machines to choose from. */
  readonly machines: readonly MachineOffer[];
  /** Demand to plan for. */
  readonly demand: ServingDemand;
  /** Latency objectives: upper limits, in seconds, on statistics of request times. */
  readonly objectives?: Objectives | undefined;
  /** Share of time for which enough replicas must be up; no spares by default. */
  readonly availability?: number | undefined;
  /** Share of time for which one replica is up; {@link instanceAvailability} by default. */
  readonly replicaAvailability?: number | undefined;
  /** Share of a replica's maximum rate that is held in reserve; {@link usualHeadroom} by default. */
  readonly headroom?: number | undefined;
  /** Probability with which a plan must meet its objectives, given the uncertainty of its speed; one half by default. */
  readonly confidence?: number | undefined;
  /** Whether prompt and output may exceed the models' maximum context. */
  readonly context?: ServingPlan["context"] | undefined;
}

/** Guaranteed availability of a cloud instance: 99.5 % (Amazon Compute SLA, instance level). */
export const instanceAvailability = 0.995;
/** Share of a replica's maximum rate that is held in reserve (llm-d planner: replicas with 20 % headroom). */
export const usualHeadroom = 0.2;

/** One combination of model, machine, engine and parallel degrees, as plain data. */
export interface PlanCandidate extends ReplicaDegrees {
  /** Index of the model in the question. */
  readonly model: number;
  /** Index of the machine in the question. */
  readonly machine: number;
  /** Index of the engine in the machine's list. */
  readonly engine: number;
  /** Parallel degrees of the prefill workers, if prefill and decode have separate pools. */
  readonly prefill?: ReplicaDegrees | undefined;
}
