import { decodeStepSeconds } from "../../inference/decodeStep.js";
import { promptRoom, type Replica, startingPromptSeconds } from "../../inference/replica.js";
import { longerShare } from "../lengthStrata.js";
import type { Lengths } from "../lengths.js";
import { type FirstFill, firstFill } from "./firstFill.js";
import { endingIn, endingShares, slicesPerOutput, spreadLonger } from "./outputEnds.js";
import { emptySlices, mostSlices, type RunTimeline } from "./runTimeline.js";

/** A finite run on one rank. */
export interface RankRun {
  /** Number of requests of the run. */
  readonly requests: number;
  /** Client's limit on requests in flight. */
  readonly inFlight: number;
  /** Largest number of running requests. */
  readonly seats: number;
  /** Arrival rate; infinite if requests are sent as fast as the client's limit allows. */
  readonly rate: number;
  /** Output lengths. */
  readonly output: Lengths;
}

/** Rounds of outputs after which rounds repeat, and number of rounds that are always followed at the end. */
const settledRounds = 3;
const lastRounds = 2;
/** Expected number of running requests below which a run counts as finished. */
const finishedBelow = 0.5;

/**
 * Follows a finite run in slices of decode steps.
 *
 * Model: in each slice, requests whose outputs end leave the batch, waiting requests replace them as far as the token budget
 * for prompts allows, and the duration of the slice includes those prompts. Repeating rounds are skipped.
 */
export function finiteRun(replica: Replica, run: RankRun): RunTimeline {
  const followed = new FollowedRun(replica, run);
  let slice = 0;
  while (slice < mostSlices && followed.isUnfinished()) {
    followed.advance(slice);
    if (slice === settledRounds * slicesPerOutput) followed.skip(slice);
    slice++;
  }
  return followed.timeline(slice);
}

/** State of a run while it is being followed. */
class FollowedRun {
  readonly #replica: Replica;
  readonly #run: RankRun;
  readonly #fill: FirstFill;
  readonly #sliceSteps: number;
  readonly #shares: readonly number[];
  readonly #entered: number[] = [];
  readonly #slices = emptySlices();
  readonly #longerThan: (steps: number) => number;
  #skipped = { slice: mostSlices, requests: 0, seconds: 0 };
  /** Numbers of requests: started, sent, decoding, decoding before the last slice, and still running of the first fill. */
  #begun: number;
  #sent: number;
  #active: number;
  #before: number;
  #first: number;
  #total: number;
  #seconds: number;
  #step: number;

  constructor(replica: Replica, run: RankRun) {
    const { model, context, decodeSteps } = replica;
    const { requests, inFlight, seats, rate, output } = run;
    const atOnce = rate === Infinity;
    this.#replica = replica;
    this.#run = run;
    this.#fill = firstFill(replica, atOnce ? Math.min(requests, inFlight, seats) : Math.min(1, requests));
    this.#sliceSteps = Math.max(decodeSteps, 1) / slicesPerOutput;
    this.#shares = endingShares(output, decodeSteps);
    this.#longerThan = longerShare({ mean: Math.max(decodeSteps, 1), variation: output.variation });
    this.#begun = this.#fill.requests;
    this.#sent = atOnce ? Math.min(requests, inFlight) : this.#begun;
    this.#active = this.#begun;
    this.#before = this.#begun;
    this.#first = this.#begun;
    this.#total = requests;
    this.#seconds = this.#fill.seconds;
    this.#step = decodeStepSeconds(model, Math.max(1, this.#active), context);
  }

  /** Whether requests are still waiting or running. */
  isUnfinished(): boolean {
    return this.#begun < this.#total - 1e-9 || this.#active >= finishedBelow;
  }

  /** Number of requests whose outputs end in a slice. */
  #ending(slice: number): number {
    const { decodeSteps } = this.#replica;
    const { requests, steps } = this.#fill;
    const age = (slice + 1) * this.#sliceSteps + steps / 2;
    const remaining = requests * (decodeSteps > 0 ? spreadLonger(this.#longerThan, age, steps) : 0);
    const ended = this.#first - remaining + endingIn(slice, this.#entered, this.#shares);
    this.#first = remaining;
    return ended;
  }

  /** Advances the run by one slice. */
  advance(slice: number): void {
    const { model, context, decodeSteps } = this.#replica;
    const { inFlight, seats, rate, output } = this.#run;
    const steps = this.#sliceSteps;
    const active = this.#active;
    const ended = this.#ending(slice);
    const arriving = rate === Infinity ? ended : rate * steps * this.#step;
    this.#sent = Math.min(this.#total, this.#sent + arriving, this.#begun - active + inFlight + ended);
    const begins = beginning(this.#replica, seats - active + ended, this.#sent - this.#begun, active, steps);
    const middle = Math.max(0, active + (begins - ended) / 2);
    const undisturbed = decodeStepSeconds(model, Math.max(1, middle), context);
    const step = undisturbed + startingPromptSeconds(this.#replica, middle, begins / steps, undisturbed);
    this.#before = active;
    this.#begun += begins;
    this.#active = Math.max(0, active + begins - ended);
    this.#seconds += steps * step;
    this.#step = step;
    this.#entered[slice] = begins;
    const slices = this.#slices;
    slices.seconds[slice] = this.#seconds;
    slices.begun[slice] = this.#begun;
    slices.sent[slice] = this.#sent;
    slices.decoding[slice] = middle;
    slices.starting[slice] =
      begins / Math.min(steps, clumpSteps(this.#fill.steps, output.variation * decodeSteps, slice));
    slices.stepSeconds[slice] = step;
  }

  /** Skips the rounds that repeat the last round before a slice. */
  skip(slice: number): void {
    const { seconds, begun } = this.#slices;
    const from = slice - slicesPerOutput;
    const round = this.#begun - (begun[from] ?? 0);
    const repeated = round > 0 ? Math.max(0, Math.floor((this.#total - this.#begun) / round) - lastRounds) : 0;
    const roundSeconds = this.#seconds - (seconds[from] ?? 0);
    this.#skipped = { slice, requests: repeated * round, seconds: repeated * roundSeconds };
    this.#total -= this.#skipped.requests;
    this.#sent = Math.min(this.#total, this.#sent);
  }

  /** Returns the timeline of the run. */
  timeline(slices: number): RunTimeline {
    const part = this.#before > finishedBelow ? (this.#before - finishedBelow) / (this.#before - this.#active) : 0;
    const unused = slices > 0 ? (1 - Math.min(1, part)) * this.#sliceSteps * this.#step : 0;
    const { seconds, begun, sent, decoding, starting, stepSeconds } = this.#slices;
    // Naming the fields is much faster than spreading them.
    return {
      seconds,
      begun,
      sent,
      decoding,
      starting,
      stepSeconds,
      fill: this.#fill,
      sliceSteps: this.#sliceSteps,
      slices,
      skipped: this.#skipped,
      end: this.#seconds - unused + this.#skipped.seconds,
    };
  }
}

/** Number of requests that start in a slice, limited by waiting requests, free places in the batch and the token budget. */
function beginning(replica: Replica, free: number, waiting: number, active: number, sliceSteps: number): number {
  const { policy, inputTokens } = replica.load;
  const unlimited = policy === "prefill-first" || inputTokens === 0;
  const room = unlimited ? Infinity : (promptRoom(replica.load, active) * sliceSteps) / inputTokens;
  return Math.max(0, Math.min(waiting, free, room));
}

/**
 * Number of steps over which requests that started together end: the steps of the fill, widened by the variation of outputs in
 * each round.
 */
function clumpSteps(fillSteps: number, outputDeviation: number, slice: number): number {
  const rounds = 1 + Math.floor(slice / slicesPerOutput);
  return Math.max(1, Math.sqrt(fillSteps ** 2 + 12 * rounds * outputDeviation ** 2));
}
