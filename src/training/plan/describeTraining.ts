import type { Estimate } from "../../units/estimate.js";
import { secondsPerHour } from "../../units/timeScale.js";
import { defaultFailureModel } from "../failures/failureModel.js";
import { goodput } from "../failures/goodput.js";
import { jobMeanSecondsBetweenFailures } from "../failures/jobMeanSecondsBetweenFailures.js";
import { busyShareOf, trainingPowerWatts } from "../run/trainingPower.js";
import { stepSeconds, type TrainingStepTerms } from "../step/stepTime.js";
import type { PreparedTraining } from "./preparedTraining.js";
import type { StepOfPlan } from "./stepOfPlan.js";
import { trainingAssumptions } from "./trainingAssumptions.js";
import type { TrainingBound, TrainingEstimate } from "./trainingEstimate.js";
import type { TrainingMemoryPlan } from "./trainingMemory.js";

/** Probability that a measurement lies within the interval of an estimate. */
const intervalLevel = 0.8;

function boundOf(terms: TrainingStepTerms): TrainingBound {
  const shares: readonly (readonly [TrainingBound, number])[] = [
    ["compute", terms.matrixSeconds + terms.attentionSeconds + terms.recomputationSeconds],
    ["memory-bandwidth", terms.elementwiseSeconds + terms.lossSeconds + terms.optimizerSeconds],
    ["host", terms.hostSeconds],
    ["interconnect", terms.communicationSeconds + terms.gradientSeconds],
    ["pipeline-bubble", terms.bubbleSeconds],
    ["overhead", terms.fixedSeconds + terms.stragglerSeconds],
  ];
  return shares.reduce((most, share) => (share[1] > most[1] ? share : most))[0];
}

function jobGoodput({ plan, accelerators }: PreparedTraining): number {
  const failures = plan.failures ?? defaultFailureModel;
  if (failures === "none") return 1;
  const { acceleratorMeanSecondsBetweenFailures: partMeanSeconds, failuresPerSecondOfAnyJob = 0, ...costs } = failures;
  const job = { parts: accelerators, partMeanSeconds, failuresPerSecondOfAnyJob };
  return goodput({ ...costs, meanSecondsBetweenFailures: jobMeanSecondsBetweenFailures(job) });
}

function uncertain(value: number, low: number, high: number): Estimate {
  return { value, interval: { low, high, level: intervalLevel } };
}

/** Builds the estimate of a plan that fits. */
export function describeTraining(
  prepared: PreparedTraining,
  step: StepOfPlan,
  memory: TrainingMemoryPlan,
): TrainingEstimate {
  const { plan, accelerators } = prepared;
  const { modelFlops, hardwareFlops, peak, terms, spread } = step;
  const seconds = stepSeconds(terms);
  const rate = (amount: number) => uncertain(amount / seconds, amount / seconds / spread, (amount / seconds) * spread);
  const span = (factor: number) => uncertain(factor * seconds, (factor * seconds) / spread, factor * seconds * spread);
  const batchTokens = plan.batchSequences * plan.sequenceTokens;
  const steps = plan.tokens / batchTokens;
  const share = jobGoodput(prepared);
  const busyShare = busyShareOf(terms);
  const watts = trainingPowerWatts({ accelerator: plan.accelerator, busyShare });
  return {
    fits: true,
    stepSeconds: seconds,
    terms,
    bound: boundOf(terms),
    steps,
    tokensPerSecond: rate(batchTokens),
    tokensPerSecondPerAccelerator: rate(batchTokens / accelerators),
    modelFlopsUtilization: rate(modelFlops / peak),
    hardwareFlopsUtilization: rate(hardwareFlops / peak),
    goodput: share,
    runSeconds: span(steps / share),
    acceleratorHours: span((accelerators * steps) / share / secondsPerHour),
    modelFlops: (modelFlops / batchTokens) * plan.tokens,
    busyShare,
    ...(watts !== undefined && { acceleratorWatts: watts }),
    accelerators,
    memory,
    assumptions: trainingAssumptions(prepared, step.planRates),
  };
}
