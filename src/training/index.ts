/**
 * Training: arithmetic, memory, step time, failures and compute-optimal model sizes. Costs are in the cost chapter.
 *
 * @module training
 */
export { approximateTrainingFlops } from "./arithmetic/approximateTrainingFlops.js";
export type { AttentionCount, TrainingSequence } from "./arithmetic/forwardParts.js";
export { hardwareFlopsUtilization } from "./arithmetic/hardwareFlopsUtilization.js";
export { megatronFlopsPerToken } from "./arithmetic/megatronFlopsPerToken.js";
export { modelFlopsUtilization } from "./arithmetic/modelFlopsUtilization.js";
export { defaultRecomputation, type Recomputation } from "./arithmetic/recomputation.js";
export { trainingFlopsPerToken } from "./arithmetic/trainingFlopsPerToken.js";
export { type CheckpointNeed, dalyCheckpointInterval, youngCheckpointInterval } from "./failures/checkpointInterval.js";
export { defaultFailureModel, type FailureModel, publishedAcceleratorFailureSeconds } from "./failures/failureModel.js";
export { type GoodputInput, goodput } from "./failures/goodput.js";
export { jobMeanSecondsBetweenFailures } from "./failures/jobMeanSecondsBetweenFailures.js";
export { type FailureTimes, observedFailureRate } from "./failures/observedFailureRate.js";
export { allocatedBytes } from "./memory/allocatedBytes.js";
export { checkpointBytes } from "./memory/checkpointBytes.js";
export { defaultTrainingRecipe } from "./memory/defaultTrainingRecipe.js";
export { gptActivationBytesPerLayer } from "./memory/gptActivationBytesPerLayer.js";
export { hiddenCopyBytes } from "./memory/hiddenCopyBytes.js";
export { layerActivationBytes } from "./memory/layerActivationBytes.js";
export { logitBytes } from "./memory/logitBytes.js";
export { type LossBytes, lossBytesPerLogit } from "./memory/lossBytes.js";
export { type ModelStateBytes, modelStateBytes, type ShardingStage } from "./memory/modelStateBytes.js";
export {
  type AdapterTargets,
  adapterParameters,
  defaultAdapterRecipe,
  type TrainingAdapters,
} from "./memory/trainingAdapters.js";
export type { TrainingRecipe } from "./memory/trainingRecipe.js";
export {
  bf16Adam,
  bf16Adam8bit,
  fp32Adam,
  fp32Sgd,
  mixedPrecisionAdafactor,
  mixedPrecisionAdam,
  mixedPrecisionAdam8bit,
  mixedPrecisionAdamFp32Gradients,
  mixedPrecisionMomentum,
  mixedPrecisionMuon,
} from "./memory/trainingRecipes.js";
export { gradientExchangeBytes } from "./parallel/gradientExchangeBytes.js";
export { heldMicroBatches } from "./parallel/heldMicroBatches.js";
export { type PipelineBubble, pipelineBubble } from "./parallel/pipelineBubble.js";
export { estimateTraining } from "./plan/estimateTraining.js";
export { type FrameworkHabits, type TrainingFramework, trainingFrameworks } from "./plan/frameworkHabits.js";
export { recomputationOf, recomputationWords } from "./plan/recomputationWords.js";
export { requireTrainingFit } from "./plan/requireTrainingFit.js";
export {
  collectiveBufferBytes,
  trainingContextBytes,
  trainingMemoryMargin,
} from "./plan/reservedTrainingMemory.js";
export type {
  ContextLayout,
  GradientMemory,
  LossKernel,
  NarrowScaling,
  PipelineSchedule,
  TrainingAttentionKernel,
  TrainingExecution,
  TrainingKernels,
  TrainingOffload,
} from "./plan/trainingChoices.js";
export type {
  InfeasibleTraining,
  TrainingBound,
  TrainingEstimate,
} from "./plan/trainingEstimate.js";
export type { MemoryMoment, TrainingMemoryPlan } from "./plan/trainingMemory.js";
export { defaultShardingStage, type TrainingPlan } from "./plan/trainingPlan.js";
export type { TrainingChange, TrainingRemedy } from "./plan/trainingRemedies.js";
export { usualNetworkBytesPerSecond } from "./plan/usualNetworkBytesPerSecond.js";
export {
  type TrainingRunDescription,
  usualAccelerators,
  usualBatchTokens,
  usualTrainingPlan,
} from "./plan/usualTrainingPlan.js";
export type { TrainingRates } from "./rates/trainingRates.js";
export { type TrainingEvidence, trainingSpreads } from "./rates/trainingSpreads.js";
export { pooledUtilizations } from "./run/pooledUtilizations.js";
export { publishedUtilization, publishedUtilizationLevel } from "./run/publishedUtilization.js";
export { publishedUtilizations } from "./run/publishedUtilizations.js";
export { tokensPerSecondPerAccelerator } from "./run/tokensPerSecondPerAccelerator.js";
export {
  defaultCheckpointsKept,
  defaultRepairSeconds,
  defaultTrainingRackWatts,
  type TrainingCluster,
  type TrainingClusterInput,
  trainingCluster,
} from "./run/trainingCluster.js";
export { trainingPowerShares, trainingPowerWatts } from "./run/trainingPower.js";
export { type TrainingRunTime, trainingRunTime } from "./run/trainingRunTime.js";
export type { PublishedUtilization, TrainedModelKind, TrainingArithmetic } from "./run/utilizationEntry.js";
export { type LossLaw, publishedChinchillaLaw, replicatedChinchillaLaw } from "./scaling/lossLaw.js";
export { type ComputeOptimalSize, optimalSizeForCompute } from "./scaling/optimalSizeForCompute.js";
export { predictedLoss } from "./scaling/predictedLoss.js";
export { tokensForLoss } from "./scaling/tokensForLoss.js";
export type { TrainingStepTerms } from "./step/stepTime.js";
