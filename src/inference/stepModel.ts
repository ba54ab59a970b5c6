import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import type { EngineTraits } from "../efficiency/engineTraits.js";
import type { Accelerator } from "../hardware/accelerator.js";
import { kernelIssue } from "../hardware/kernelIssue.js";
import { activationBytes } from "../models/activationBytes.js";
import type { ParallelPlan } from "../operations/parallelPlan.js";
import type { StepWork } from "../operations/work.js";
import { type AttentionModel, attentionModel, attentionRate } from "./attentionModel.js";
import { type CommunicationModel, communicationModel } from "./communicationModel.js";
import type { Execution } from "./inferencePlan.js";
import { issueModel, latentPrefillLaunches, launchModel, separateOutliersFactor } from "./launchModel.js";
import { type ExpertModel, expertModel, type LinearModel, linearModel } from "./matrixModel.js";

/** The work of a step converted to seconds with the rates of a profile. It is the input of the step-time kernels. */
export interface StepModel {
  readonly linears: readonly LinearModel[];
  readonly head: LinearModel;
  readonly experts: readonly ExpertModel[];
  readonly attentions: readonly AttentionModel[];
  readonly statePerSequence: number;
  readonly statePerPromptToken: number;
  readonly layerPerToken: number;
  /** Launch overhead of the kernels of a decode step; 0 in eager mode, where the time to issue a layer includes it. */
  readonly launch: number;
  /** Seconds to set up and launch the kernels of a prompt, which graphs do not capture. */
  readonly setup: number;
  /** Seconds that the host spends launching kernels while the accelerator runs earlier ones. */
  readonly issue: number;
  readonly hostStep: number;
  readonly hostSequence: number;
  readonly communication: CommunicationModel;
  readonly attentionDataParallel: number;
  readonly pipeline: number;
  /** Share of the peak memory bandwidth that weight reads reach. */
  readonly bandwidthShare: number;
  /** Share of the 16-bit peak that arithmetic reaches. */
  readonly computeShare: number;
}

/** Execution mode of an engine, and its kernel traits. */
export interface KernelOptions {
  readonly execution: Execution;
  readonly traits: EngineTraits;
  /** Whether one kernel runs the attention of both prompts and decoding sequences of a step. */
  readonly mixesPrompts: boolean;
}

/** Builds the step model of a plan from its work and the rates of a profile. */
export function stepModel(
  work: StepWork,
  plan: ParallelPlan,
  accelerator: Accelerator,
  rates: EfficiencyRates,
  { execution, traits, mixesPrompts }: KernelOptions,
): StepModel {
  const bandwidth = accelerator.memoryBandwidthBytesPerSecond;
  const { attentionDataParallel, pipeline } = plan;
  const issue = kernelIssue(accelerator);
  const eager = execution === "eager";
  const launch = eager ? 0 : launchModel(work, issue, rates);
  const modules = eager && traits.cache === "copied";
  const reused = traits.reusedKernels?.includes(accelerator.generation);
  const passes = modules ? rates.eagerCachePasses : 1;
  // A token passes pipeline stages one after the other, and so pays the host time of each stage's process.
  const hosts = issue === "host" ? (traits.stageHosts === "shared" ? 1 : pipeline) : 0;
  return {
    linears: work.linears.map((linear) => linearModel(linear, bandwidth, rates, reused)),
    head: linearModel(work.head, bandwidth, rates),
    experts: work.experts.map((experts) => expertModel(experts, plan, bandwidth, rates)),
    attentions: work.attentions.map((attention) =>
      attentionModel(attention, accelerator, traits, rates, passes, work.cacheBits, mixesPrompts),
    ),
    // The state is read and written back.
    statePerSequence: (2 * work.stateBytes) / (bandwidth * rates.cacheBandwidth),
    statePerPromptToken: work.stateFlops / attentionRate(accelerator, traits, rates),
    layerPerToken: (work.counts.layers * work.hiddenSize * activationBytes * rates.layerPasses) / bandwidth,
    setup: rates.setupFactor * (launch + work.counts.latent * latentPrefillLaunches * rates.launchSeconds),
    launch,
    issue: issueModel(work, issue, eager, modules, rates) * (modules && traits.outliers ? separateOutliersFactor : 1),
    hostStep: hosts * rates.hostStepSeconds,
    hostSequence: traits.hostWork ? 0 : hosts * rates.hostSequenceSeconds,
    communication: communicationModel(work, plan, accelerator, issue, rates),
    attentionDataParallel,
    pipeline,
    bandwidthShare: rates.weightBandwidth,
    computeShare: rates.compute16,
  };
}
