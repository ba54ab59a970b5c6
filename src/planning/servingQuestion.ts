import type { EfficiencyProfile } from "../efficiency/efficiencyProfile.js";
import type { EngineLimits } from "../efficiency/engineLimits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { ServingPlan } from "../inference/inferencePlan.js";
import type { Lengths } from "../load/lengths.js";
import type { Objectives } from "../load/objectives.js";

/** An engine that a machine may run. */
export interface EngineChoice {
  /** Name that plans show; the limits' engine if left out. */
  readonly name?: string | undefined;
  /** How close it gets to the machine's peak rates: what `efficiencyFor` returned. */
  readonly efficiency?: EfficiencyProfile | undefined;
  /** How it manages memory and batches: what `engineLimits` returned. */
  readonly limits?: EngineLimits | undefined;
}

/** An amount of money for an hour, as a number or as the money of `llm-economics/cost`. */
export type HourlyPrice = number | { readonly amount: { toString(): string }; readonly currency: string };

/** A kind of machine that can be had. */
export interface MachineOffer {
  /** The accelerator. */
  readonly accelerator: Accelerator;
  /** Price of one accelerator for an hour. */
  readonly pricePerAcceleratorHour: HourlyPrice;
  /** Most accelerators that can be had; any number if left out. */
  readonly most?: number | undefined;
  /** Engines to try; one without a profile and with generic limits if left out. */
  readonly engines?: readonly EngineChoice[] | undefined;
  /** Accelerators that share one model, to try; 1, 2, 4 and so on up to what one fabric joins if left out. */
  readonly tensorParallel?: readonly number[] | undefined;
}

/** What arrives: a mean rate, or the rates of a curve, of which the highest is planned for. */
export interface ServingDemand {
  /** Requests that arrive in a second; for a curve, the highest of its rates. */
  readonly requestsPerSecond: number;
  /** Tokens of a prompt. */
  readonly input: Lengths | number;
  /** Tokens generated for a request. */
  readonly output: Lengths | number;
  /** Variance of the time between arrivals over its squared mean; 1 (random arrivals) if left out. */
  readonly squaredVariation?: number | undefined;
}

/** The question: which machines serve this demand under these objectives, and what does it cost. */
export interface ServingQuestion {
  /** Models to choose from, each in the format that it would be served in. */
  readonly models: readonly ServingPlan["model"][];
  /** Machines to choose from. */
  readonly machines: readonly MachineOffer[];
  /** What arrives. */
  readonly demand: ServingDemand;
  /** What has to be kept: the most seconds for statistics of requests' times. */
  readonly objectives?: Objectives | undefined;
  /** Share of the time in which enough replicas have to be up; no spares if left out. */
  readonly availability?: number | undefined;
  /** Share of the time in which one replica is up; {@link instanceAvailability} if left out. */
  readonly replicaAvailability?: number | undefined;
  /** Share of what a plan keeps its objectives at that is left unused; {@link usualHeadroom} if left out. */
  readonly headroom?: number | undefined;
  /** Probability with which a plan has to keep its objectives in spite of what is uncertain of its speed; one half if left out. */
  readonly confidence?: number | undefined;
  /** Whether prompt and output may exceed the models' maximum context. */
  readonly context?: ServingPlan["context"] | undefined;
}

/** Share of the time that a cloud instance is up at least, by its service level: 99.5 % (Amazon Compute SLA, instance level). */
export const instanceAvailability = 0.995;
/** Share of its rate that a replica leaves unused (llm-d planner: replicas with 20 % headroom). */
export const usualHeadroom = 0.2;

/** One choice of model, machine, engine and degree: plain data, worked out by one pure call. */
export interface PlanCandidate {
  /** Place of the model in the question. */
  readonly model: number;
  /** Place of the machine in the question. */
  readonly machine: number;
  /** Place of the engine among the machine's. */
  readonly engine: number;
  /** Accelerators that share the model. */
  readonly tensorParallel: number;
}
