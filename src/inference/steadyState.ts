import { decodeStepSeconds } from "./decodeStep.js";
import { findRoot } from "./findRoot.js";
import { promptBudgetTokens } from "./memoryPlan.js";
import { lonePrefillSeconds, prefillSeconds } from "./prefillStep.js";
import type { StepModel } from "./stepModel.js";

/** What one replica is asked to do. */
export interface ReplicaLoad {
  /** Tokens of a prompt that are not cached. */
  readonly inputTokens: number;
  /** Tokens generated for a request. */
  readonly outputTokens: number;
  /** Most requests that fit at once. */
  readonly largestBatch: number;
  /** Whether this is a benchmark run that starts with all its requests at once, and its means show it. */
  readonly burst?: boolean;
}

/** The times that an engine adds to a request. */
export interface RequestTimes {
  readonly requestSeconds: number;
  readonly promptSeconds: number;
  readonly queueFactor: number;
  /** Share of the first burst's queue in the mean. */
  readonly burstShare: number;
  /** Share of its time that a run over a queue loses while the machine fills and empties. */
  readonly rampShare: number;
}

/** How one replica serves: times of a request, requests per second, and what runs. */
export interface ServingState {
  readonly timeToFirstToken: number;
  readonly timePerOutputToken: number;
  readonly requestsPerSecond: number;
  /** Sequences that decode together. */
  readonly batch: number;
  /** Share of the time that goes into prompts. */
  readonly prefillShare: number;
}

/** The most that prompts may take of a decoding request's time before the mean-field equations lose their meaning. */
const busiest = 0.95;

/** The functions of the batch that all schedules need. */
export function replicaTimes(model: StepModel, load: ReplicaLoad, times: RequestTimes) {
  const { inputTokens, outputTokens } = load;
  const context = inputTokens + outputTokens / 2;
  const groups = model.attentionDataParallel * model.pipeline;
  const together = Math.max(1, Math.round(promptBudgetTokens / Math.max(inputTokens, 1)));
  const shared = inputTokens > 0 ? prefillSeconds(model, together, inputTokens) / together / model.pipeline : 0;
  const alone = inputTokens > 0 ? lonePrefillSeconds(model, inputTokens) : decodeStepSeconds(model, 1, 1);
  return {
    /** Seconds between two tokens of a sequence while `batch` sequences decode undisturbed. */
    step: (batch: number) => decodeStepSeconds(model, Math.max(1, batch / groups), context),
    /** Seconds in which a busy machine gets through one prompt. */
    prompt: shared + times.promptSeconds,
    /** Seconds from start to end of one prompt that runs alone. */
    alone,
    /** Tokens after the first. */
    further: Math.max(outputTokens - 1, 0),
  };
}

/** Requests per second when `batch` sequences always decode and prompts take their turn. */
function capacity(prompt: number, further: number, step: number, batch: number): number {
  return 1 / (prompt + (Math.max(1, further) * step) / batch);
}

/**
 * The steady state of `inFlight` requests that are each replaced as they end.
 *
 * Model: inFlight = X (timeToFirstToken + further × timePerOutputToken) with X = batch / (further × timePerOutputToken), and
 * timePerOutputToken = step(batch) + batch × prompt / further × (N - 1) / N with N requests running: every token waits for its share of the prompts of the others that run.
 */
export function closedLoop(model: StepModel, load: ReplicaLoad, times: RequestTimes, inFlight: number): ServingState {
  const { step, prompt, alone, further } = replicaTimes(model, load, times);
  const most = Math.min(inFlight, load.largestBatch);
  const others = (most - 1) / most;
  const shared = further > 0 ? prompt * others : prompt;
  const limit = capacity(shared, further, step(most), most);
  const burst = load.burst ? (times.burstShare * prompt * (inFlight - 1)) / 2 : 0;
  const at = (batch: number): ServingState => {
    const undisturbed = step(batch);
    const perToken = undisturbed + (further > 0 ? (batch * shared) / further : 0);
    const busy = Math.min(busiest, prompt * Math.min(limit, batch / (further * perToken)));
    const queue = times.queueFactor * prompt * Math.min(inFlight - 1, busy / (1 - busy));
    const own = times.requestSeconds + alone + undisturbed / 2 + queue + burst;
    const first = inFlight > load.largestBatch ? Math.max(own, inFlight / limit - further * perToken) : own;
    const rate = Math.min(limit, inFlight / (first + further * perToken));
    return {
      timeToFirstToken: first,
      timePerOutputToken: perToken,
      requestsPerSecond: rate,
      batch,
      prefillShare: Math.min(1, rate * prompt),
    };
  };
  const inFlightAt = (state: ServingState) =>
    state.batch * (1 + state.timeToFirstToken / Math.max(further * state.timePerOutputToken, Number.MIN_VALUE));
  return at(findRoot((batch) => inFlightAt(at(batch)) - inFlight, 1, most));
}

/** A queue that keeps `most` requests running; a benchmark run over one also fills and empties. */
export function fullQueue(model: StepModel, load: ReplicaLoad, times: RequestTimes, most: number): ServingState {
  const state = closedLoop(model, { ...load, burst: false }, times, most);
  return load.burst ? { ...state, requestsPerSecond: state.requestsPerSecond * (1 - times.rampShare) } : state;
}

/** The steady state under requests that arrive at random at a given rate; at saturation, the rate it sustains. */
export function openLoop(model: StepModel, load: ReplicaLoad, times: RequestTimes, arrivals: number): ServingState {
  const { step, prompt, alone, further } = replicaTimes(model, load, times);
  const most = load.largestBatch;
  const rate = Math.min(arrivals, capacity(prompt, further, step(most), most));
  const busy = Math.min(busiest, rate * prompt);
  const batch = findRoot((size) => size - (rate * further * step(size)) / (1 - busy), 1, most);
  const undisturbed = step(batch);
  const queue = (prompt * busy) / (2 * (1 - busy));
  return {
    timeToFirstToken: times.requestSeconds + alone + undisturbed / 2 + queue,
    timePerOutputToken: undisturbed / (1 - busy),
    requestsPerSecond: rate,
    batch,
    prefillShare: busy,
  };
}

/** A batch that starts and ends together: all its prompts, then all its tokens; what does not fit waits for a second turn. */
export function staticBatch(model: StepModel, load: ReplicaLoad, times: RequestTimes, size: number): ServingState {
  const { further, step } = replicaTimes(model, load, times);
  const batch = Math.min(size, load.largestBatch);
  const turns = size / batch;
  const prefill = load.inputTokens > 0 ? prefillSeconds(model, batch, load.inputTokens) : 0;
  const first = prefill + times.promptSeconds;
  const perToken = step(batch);
  const seconds = (first + further * perToken) * turns;
  return {
    timeToFirstToken: first,
    timePerOutputToken: perToken,
    requestsPerSecond: size / seconds,
    batch,
    prefillShare: (first * turns) / seconds,
  };
}
