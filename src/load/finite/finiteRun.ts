import { decodeStepSeconds } from "../../inference/decodeStep.js";
import { promptRoom, type Replica, startingPromptSeconds } from "../../inference/replica.js";
import { longerShare } from "../lengthStrata.js";
import type { Lengths } from "../lengths.js";
import { type FirstFill, firstFill } from "./firstFill.js";
import { endingIn, endingShares, slicesPerOutput, spreadLonger } from "./outputEnds.js";
import { emptySlices, mostSlices, type RunTimeline } from "./runTimeline.js";

/** A finite run on one rank. */
export interface RankRun {
  /** Requests of the run. */
  readonly requests: number;
  /** Most requests in flight: the limit of the client. */
  readonly inFlight: number;
  /** Most requests that run at once. */
  readonly seats: number;
  /** Requests that arrive in a second; infinite if all are sent as fast as the client may. */
  readonly rate: number;
  /** Tokens generated for a request. */
  readonly output: Lengths;
}

/** Rounds of outputs after which what follows repeats, and rounds that are kept at the end. */
const settledRounds = 3;
const lastRounds = 2;
/** Requests that still run when a run is over: the last of them has ended. */
const over = 0.5;

/**
 * A finite run worked out in slices of decode steps.
 *
 * Model: in each slice the requests whose outputs end free their seats, those that wait take them as far as the room for prompts
 * reaches, and the slice lasts its steps with those prompts among them. Rounds that repeat are skipped.
 */
export function finiteRun(replica: Replica, run: RankRun): RunTimeline {
  const followed = new FollowedRun(replica, run);
  let slice = 0;
  while (slice < mostSlices && followed.goesOn()) {
    followed.advance(slice);
    if (slice === settledRounds * slicesPerOutput) followed.skip(slice);
    slice++;
  }
  return followed.timeline(slice);
}

/** A run while it is followed. */
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
  /** Requests that have begun, were sent, decode, decoded before the last slice, and are left of the first ones. */
  #begun: number;
  #sent: number;
  #active: number;
  #before: number;
  #first: number;
  #total: number;
  #seconds: number;
  #step: number;

  constructor(replica: Replica, run: RankRun) {
    const { model, context, further } = replica;
    const { requests, inFlight, seats, rate, output } = run;
    const atOnce = rate === Infinity;
    this.#replica = replica;
    this.#run = run;
    this.#fill = firstFill(replica, atOnce ? Math.min(requests, inFlight, seats) : Math.min(1, requests));
    this.#sliceSteps = Math.max(further, 1) / slicesPerOutput;
    this.#shares = endingShares(output, further);
    this.#longerThan = longerShare({ mean: Math.max(further, 1), variation: output.variation });
    this.#begun = this.#fill.requests;
    this.#sent = atOnce ? Math.min(requests, inFlight) : this.#begun;
    this.#active = this.#begun;
    this.#before = this.#begun;
    this.#first = this.#begun;
    this.#total = requests;
    this.#seconds = this.#fill.seconds;
    this.#step = decodeStepSeconds(model, Math.max(1, this.#active), context);
  }

  /** Whether requests wait or run. */
  goesOn(): boolean {
    return this.#begun < this.#total - 1e-9 || this.#active >= over;
  }

  /** Requests whose outputs end in a slice. */
  #ending(slice: number): number {
    const { further } = this.#replica;
    const { requests, steps } = this.#fill;
    const age = (slice + 1) * this.#sliceSteps + steps / 2;
    const left = requests * (further > 0 ? spreadLonger(this.#longerThan, age, steps) : 0);
    const ended = this.#first - left + endingIn(slice, this.#entered, this.#shares);
    this.#first = left;
    return ended;
  }

  /** Follows the run through one slice. */
  advance(slice: number): void {
    const { model, context, further } = this.#replica;
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
    slices.starting[slice] = begins / Math.min(steps, clumpSteps(this.#fill.steps, output.variation * further, slice));
    slices.stepSeconds[slice] = step;
  }

  /** Skips the rounds that repeat the one before a slice. */
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

  /** Trajectory of the run, in slices. */
  timeline(slices: number): RunTimeline {
    const part = this.#before > over ? (this.#before - over) / (this.#before - this.#active) : 0;
    const unused = slices > 0 ? (1 - Math.min(1, part)) * this.#sliceSteps * this.#step : 0;
    return {
      ...this.#slices,
      fill: this.#fill,
      sliceSteps: this.#sliceSteps,
      slices,
      skipped: this.#skipped,
      end: this.#seconds - unused + this.#skipped.seconds,
    };
  }
}

/** Requests that begin in a slice: as many as wait, have a seat, and whose prompts have room next to those that decode. */
function beginning(replica: Replica, free: number, waiting: number, active: number, sliceSteps: number): number {
  const { policy, inputTokens } = replica.load;
  const unlimited = policy === "prefill-first" || inputTokens === 0;
  const room = unlimited ? Infinity : (promptRoom(replica.load, active) * sliceSteps) / inputTokens;
  return Math.max(0, Math.min(waiting, free, room));
}

/** Steps over which requests end that began together: those of their fill, and what their outputs vary by, round after round. */
function clumpSteps(fillSteps: number, outputDeviation: number, slice: number): number {
  const rounds = 1 + Math.floor(slice / slicesPerOutput);
  return Math.max(1, Math.sqrt(fillSteps ** 2 + 12 * rounds * outputDeviation ** 2));
}
