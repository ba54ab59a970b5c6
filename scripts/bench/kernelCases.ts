import { decodeStepSeconds } from "../../src/inference/decodeStep.ts";
import type { StepModel } from "../../src/inference/stepModel.ts";
import type { BenchCase } from "./benchCase.ts";
import { denseByHand } from "./denseByHand.ts";
import { hybridByHand } from "./hybridByHand.ts";
import { perSecond } from "./perSecond.ts";
import { densePlan, hybridPlan, planModel } from "./plans.ts";

const mostSequences = 256;
const mostContext = 4096;
const agreement = 1e-9;

type Step = (sequences: number, context: number) => number;

/** Different work in every run, so that nothing can be computed once. */
function varied(step: Step): (run: number) => number {
  return (run) => step(1 + (run % mostSequences), 1 + (run % mostContext));
}

/** The hand-written step, once it is sure that it does the same. */
function checked(byHand: Step, model: StepModel): Step {
  for (const [sequences, context] of [
    [1, 1],
    [7, 300],
    [mostSequences, mostContext],
  ] as const) {
    const own = decodeStepSeconds(model, sequences, context);
    const other = byHand(sequences, context);
    if (Math.abs(other / own - 1) > agreement) throw new Error(`by hand ${other} s, by the kernel ${own} s`);
  }
  return byHand;
}

/** One decode step, dense and hybrid, each against its flat form. */
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
