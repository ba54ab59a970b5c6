import { checkAccelerator } from "../hardware/checkAccelerator.js";
import { objectiveList } from "../load/objectives.js";
import { arrivingLoad } from "../load/poisson.js";
import { checkModel } from "../quantization/checkModel.js";
import { nonNegative, positive, share, whole, within } from "../units/check.js";
import { checkEach, checkObject, checkShape, type Shape } from "../units/checkShape.js";
import { priceOf } from "./priceOf.js";
import type { MachineOffer, ServingDemand, ServingQuestion } from "./servingQuestion.js";

const machineShape = {
  accelerator: checkAccelerator,
  pricePerAcceleratorHour: 0,
  most: [whole],
  engines: [(field: string, engines: readonly object[]) => checkEach(field, engines)],
  tensorParallel: [(field: string, degrees: readonly number[]) => checkEach(field, degrees, whole)],
} as const satisfies Shape<MachineOffer>;

const demandShape = {
  requestsPerSecond: nonNegative,
  input: 0,
  output: 0,
  squaredVariation: [nonNegative],
} as const satisfies Shape<ServingDemand>;

function checkMachine(field: string, machine: MachineOffer): void {
  checkShape(field, machine, machineShape, `${field}.`);
  const price = machine.pricePerAcceleratorHour;
  if (typeof price !== "number") checkObject(`${field}.pricePerAcceleratorHour`, price);
  nonNegative(`${field}.pricePerAcceleratorHour`, priceOf(price));
}

function checkDemand(field: string, demand: ServingDemand): void {
  checkShape(field, demand, demandShape, `${field}.`);
  const { input, output } = demand;
  arrivingLoad(1, { input, output }, 1);
}

const questionShape = {
  models: (field: string, models: readonly never[]) => checkEach<never>(field, models, checkModel),
  machines: (field: string, machines: readonly MachineOffer[]) => checkEach(field, machines, checkMachine),
  demand: checkDemand,
  objectives: [(_: string, objectives: object) => objectiveList(objectives)],
  availability: [(field: string, value: number) => within(field, value, 0, 0.999_999_999)],
  replicaAvailability: [(field: string, value: number) => positive(field, share(field, value))],
  headroom: [(field: string, value: number) => within(field, value, 0, 0.99)],
  confidence: [(field: string, value: number) => within(field, value, 0.01, 0.99)],
  context: ["within-maximum|beyond-maximum"],
} as const satisfies Shape<ServingQuestion>;

/** Returns the question if it is valid; otherwise throws an error that names the first unknown or invalid field. */
export function checkQuestion(question: ServingQuestion): ServingQuestion {
  return checkShape("question", question, questionShape);
}
