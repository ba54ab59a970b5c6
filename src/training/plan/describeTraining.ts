import { secondsPerHour } from "../../units/timeScale.js";
import { defaultFailureModel } from "../failures/failureModel.js";
import { goodput } from "../failures/goodput.js";
import { jobMeanSecondsBetweenFailures } from "../failures/jobMeanSecondsBetweenFailures.js";
import { publishedUtilizationLevel } from "../run/publishedUtilization.js";
import type { BusyTime } from "./busyTime.js";
import type { PreparedTraining } from "./preparedTraining.js";
import { stepSeconds, type TrainingStepTerms, termsOf } from "./stepTerms.js";
import type { StepWork } from "./stepWork.js";
import { trainingAssumptions } from "./trainingAssumptions.js";
import type { TrainingBound, TrainingEstimate, UncertainQuantity } from "./trainingEstimate.js";
import type { TrainingMemoryPlan } from "./trainingMemory.js";

function boundOf(terms: TrainingStepTerms): TrainingBound {
  const shares: readonly (readonly [TrainingBound, number])[] = [
    ["compute", terms.computeSeconds + terms.recomputationSeconds],
    ["interconnect", terms.exchangeSeconds + terms.gradientSeconds],
    ["pipeline-bubble", terms.bubbleSeconds],
    ["overhead", terms.inefficiencySeconds],
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

function uncertain(value: number, low: number, high: number): UncertainQuantity {
  return { value, interval: { low, high, level: publishedUtilizationLevel } };
}

/** The estimate of a plan that fits. */
export function describeTraining(
  prepared: PreparedTraining,
  work: StepWork,
  memory: TrainingMemoryPlan,
  busy: BusyTime,
): TrainingEstimate {
  const { plan, accelerators } = prepared;
  const { modelFlops, hardwareFlops, peak, parts } = work;
  const terms = termsOf(parts, busy.value);
  const step = stepSeconds(terms);
  const fast = stepSeconds(termsOf(parts, busy.fast));
  const slow = stepSeconds(termsOf(parts, busy.slow));
  const rate = (amount: number) => uncertain(amount / step, amount / slow, amount / fast);
  const span = (each: number) => uncertain(each * step, each * fast, each * slow);
  const batchTokens = plan.batchSequences * plan.sequenceTokens;
  const steps = plan.tokens / batchTokens;
  const share = jobGoodput(prepared);
  return {
    fits: true,
    stepSeconds: step,
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
    accelerators,
    memory,
    assumptions: trainingAssumptions(prepared, busy.published),
  };
}
