// Models of StepFun: Step.
export { step3 } from "../step3.js";
export { step35Flash } from "../step35Flash.js";
export { step37Flash } from "../step37Flash.js";
