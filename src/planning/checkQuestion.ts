import { CurrencyMismatchError } from "../errors/currencyMismatchError.js";
import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkAccelerator } from "../hardware/checkAccelerator.js";
import { checkLoad } from "../load/checkLoad.js";
import type { TraceLoad } from "../load/load.js";
import { objectiveList } from "../load/objectives.js";
import { checkModel } from "../quantization/checkModel.js";
import { fromZero, nonNegative, positive, shareAboveZero, whole, within } from "../units/check.js";
import { checkEach, checkObject, checkShape, checkWord, type Shape } from "../units/checkShape.js";
import type { DemandSegment } from "./autoscale.js";
import { priceOf } from "./priceOf.js";
import type { ReplicaDegrees } from "./replicaDegrees.js";
import type { CurveDemand, RateDemand, ServingDemand, TraceDemand } from "./servingDemand.js";
import type { MachineOffer, ServingQuestion } from "./servingQuestion.js";

const degreesShape = {
  tensorParallel: whole,
  pipelineParallel: [whole],
  attentionDataParallel: [whole],
  expertParallel: [whole],
} as const satisfies Shape<ReplicaDegrees>;

const checkEngine = (field: string, engine: object) => checkObject(field, engine, "an object of efficiency and limits");

const machineShape = {
  accelerator: checkAccelerator,
  pricePerAcceleratorHour: 0,
  most: [fromZero],
  engines: [(field: string, engines: readonly object[]) => checkEach(field, engines, checkEngine)],
  tensorParallel: [(field: string, degrees: readonly number[]) => checkEach(field, degrees, whole)],
  degrees: [
    (field: string, degrees: readonly ReplicaDegrees[]) =>
      checkEach(field, degrees, (at, each: ReplicaDegrees) => checkShape(at, each, degreesShape, `${at}.`)),
  ],
  pools: ["shared|separate|both"],
  linkBytesPerSecond: [positive],
} as const satisfies Shape<MachineOffer>;

/** A rate of 0, or one that is not too small to divide by. */
const rateOrNone = (field: string, rate: number) => (rate === 0 ? rate : positive(field, rate));

const rateShape = {
  requestsPerSecond: rateOrNone,
  input: 0,
  output: 0,
  squaredVariation: [nonNegative],
  curve: [0],
  trace: [0],
} as const satisfies Shape<RateDemand>;

const segmentShape = { seconds: positive, requestsPerSecond: rateOrNone } as const satisfies Shape<DemandSegment>;

const curveShape = {
  requestsPerSecond: [0],
  input: 0,
  output: 0,
  squaredVariation: [nonNegative],
  trace: [0],
  curve: (field: string, curve: readonly DemandSegment[]) =>
    checkEach(field, curve, (at, segment: DemandSegment) => checkShape(at, segment, segmentShape, `${at}.`)),
} as const satisfies Shape<CurveDemand>;

const traceShape = {
  trace: (field: string, load: TraceLoad) => checkLoad(checkObject(field, load, "what trace returned")),
  windowSeconds: [positive],
  requestsPerSecond: [0],
  curve: [0],
} as const satisfies Shape<TraceDemand>;

function checkMachine(field: string, machine: MachineOffer): void {
  checkShape(field, machine, machineShape, `${field}.`);
  const price = machine.pricePerAcceleratorHour;
  if (typeof price !== "number")
    checkObject(`${field}.pricePerAcceleratorHour`, price, "a number or an amount of money");
  nonNegative(`${field}.pricePerAcceleratorHour`, priceOf(price));
}

/** Throws a typed error unless all prices with a currency have the same one, because plans are ranked by cost. */
function checkMachines(field: string, machines: readonly MachineOffer[]): void {
  checkEach(field, machines, checkMachine);
  const [first, ...others] = machines.flatMap(({ pricePerAcceleratorHour: price }) =>
    typeof price === "number" ? [] : [price.currency],
  );
  const other = others.find((currency) => currency !== first);
  if (first && other) throw new CurrencyMismatchError(first, other);
}

/** Throws a typed error that names the first unknown or invalid field of a demand. */
export function checkDemand(field: string, demand: ServingDemand): void {
  const given = (["requestsPerSecond", "curve", "trace"] as const).filter(
    (name) => checkObject(field, demand)[name] !== undefined,
  );
  if (given.length !== 1)
    throw new InvalidQuantityError(
      field,
      given.join(" and ") || undefined,
      "exactly one of requestsPerSecond, curve and trace",
    );
  if (demand.trace !== undefined) {
    checkShape(field, demand, traceShape, `${field}.`);
    checkWord(`${field}.trace.arrivals`, demand.trace.arrivals, "trace");
    return;
  }
  if (demand.curve !== undefined) checkShape(field, demand, curveShape, `${field}.`);
  else checkShape(field, demand, rateShape, `${field}.`);
}

const questionShape = {
  models: (field: string, models: readonly never[]) => checkEach<never>(field, models, checkModel),
  machines: checkMachines,
  demand: checkDemand,
  objectives: [(_: string, objectives: object) => objectiveList(objectives)],
  availability: [(field: string, value: number) => within(field, value, 0, 0.999_999_999)],
  replicaAvailability: [shareAboveZero],
  headroom: [(field: string, value: number) => within(field, value, 0, 0.99)],
  confidence: [(field: string, value: number) => within(field, value, 0.01, 0.99)],
  context: ["within-maximum|beyond-maximum"],
} as const satisfies Shape<ServingQuestion>;

/** Returns the question if it is valid; otherwise throws an error that names the first unknown or invalid field. */
export function checkQuestion(question: ServingQuestion): ServingQuestion {
  return checkShape("question", question, questionShape);
}
