import { promptRoom, promptStepSeconds, type Replica } from "../../inference/replica.js";

/** Prefill of the first batch of a run in which all requests wait at the start. */
export interface FirstFill {
  /** Number of requests of the first batch on one rank. */
  readonly requests: number;
  /** Number of steps over which they start to decode; 0 if all start together. */
  readonly steps: number;
  /** Seconds until all of them have their first token. */
  readonly seconds: number;
  /** Seconds until a share of them, from 0 to 1, has a first token. */
  readonly secondsOf: (share: number) => number;
}

/** Number of parts between which the fill time is interpolated. */
const parts = 4;

/**
 * Fills an empty rank with `waiting` requests.
 *
 * Model: each step runs as many prompt tokens as the token budget allows next to the requests that already decode, and step
 * times are integrated over the number of decoding requests. A first token is produced at the end of the step in which its
 * prompt ends.
 */
export function firstFill(replica: Replica, waiting: number): FirstFill {
  const { load, decodeSteps } = replica;
  const { inputTokens, policy } = load;
  const room = promptRoom(load, 0);
  // Engines compute the last token of a prompt even if all of it is cached.
  const length = Math.max(inputTokens, 1);
  if (waiting * length <= room) {
    const tokens = Math.max(waiting * length, 1);
    const seconds = promptStepSeconds(replica, 0, tokens, tokens, length);
    return { requests: waiting, steps: 0, seconds, secondsOf: () => seconds };
  }
  const first = policy === "prefill-first";
  // If prompts and decoding share steps, the first requests may finish before all of them have started.
  const begun = first ? waiting : Math.min(waiting, room * -Math.expm1(-Math.max(decodeSteps, 1) / length));
  const requests = Math.max(Math.min(1, waiting), begun);
  const ends = [0];
  let steps = 0;
  let seconds = 0;
  let lastStep = 0;
  for (let part = 0; part < parts; part++) {
    const decoding = first ? 0 : (Math.max(0, requests - 1) * (part + 0.5)) / parts;
    const promptTokens = promptRoom(load, decoding);
    const count = ((requests / parts) * length) / promptTokens;
    lastStep = promptStepSeconds(replica, decoding, promptTokens, decoding + promptTokens, length);
    steps += count;
    seconds += count * lastStep;
    ends.push(seconds);
  }
  const secondsOf = (share: number) => {
    const done = Math.min(1, share) * parts;
    const at = Math.min(parts - 1, Math.floor(done));
    const from = ends[at] ?? 0;
    const fluid = from + ((ends[at + 1] ?? from) - from) * (done - at);
    return Math.min(seconds, fluid + lastStep / 2);
  };
  return { requests, steps: first ? 0 : steps, seconds, secondsOf };
}
