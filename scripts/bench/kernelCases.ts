import { decodeStepSeconds } from "../../src/inference/decodeStep.ts";
import type { StepModel } from "../../src/inference/stepModel.ts";
import type { BenchCase } from "./benchCase.ts";
import { denseByHand } from "./denseByHand.ts";
import { hybridByHand } from "./hybridByHand.ts";
import { perSecond } from "./perSecond.ts";
import { densePlan, hybridPlan, planModel } from "./plans.ts";

const maxSequences = 256;
const maxContext = 4096;
const agreement = 1e-9;

type Step = (sequences: number, context: number) => number;

/** Varies the arguments in every run, so that the result cannot be hoisted out of the loop. */
function varied(step: Step): (run: number) => number {
  return (run) => step(1 + (run % maxSequences), 1 + (run % maxContext));
}

/** Returns the hand-written step after checking that it agrees with the kernel. */
function checked(byHand: Step, model: StepModel): Step {
  for (const [sequences, context] of [
    [1, 1],
    [7, 300],
    [maxSequences, maxContext],
  ] as const) {
    const kernelSeconds = decodeStepSeconds(model, sequences, context);
    const handSeconds = byHand(sequences, context);
    if (Math.abs(handSeconds / kernelSeconds - 1) > agreement)
      throw new Error(`by hand ${handSeconds} s, by the kernel ${kernelSeconds} s`);
  }
  return byHand;
}

/** Benchmarks a dense and a hybrid decode step against hand-written versions. */
export function kernelCases(): readonly BenchCase[] {
  const dense = planModel(densePlan);
  const hybrid = planModel(hybridPlan);
  const kernel =
    (model: StepModel): Step =>
    (sequences, context) =>
      decodeStepSeconds(model, sequences, context);
  return [
    {
      name: "decode step, dense (Llama 3.1 70B)",
      perSecond: perSecond(varied(kernel(dense))),
      byHandPerSecond: perSecond(varied(checked(denseByHand(dense), dense))),
      leastPerSecond: 2e6,
      mostRatio: 3,
    },
    {
      name: "decode step, hybrid (Qwen3-Next 80B)",
      perSecond: perSecond(varied(kernel(hybrid))),
      byHandPerSecond: perSecond(varied(checked(hybridByHand(hybrid), hybrid))),
      leastPerSecond: 1e6,
      mostRatio: 3,
    },
  ];
}
