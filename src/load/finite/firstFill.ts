import { promptRoom, promptStepSeconds, type Replica } from "../../inference/replica.js";

/** Prefill of the first requests of a run that starts with all of them waiting. */
export interface FirstFill {
  /** Requests of a rank whose prompts are run. */
  readonly requests: number;
  /** Steps in which they begin to decode, one after the other; 0 if all begin together. */
  readonly steps: number;
  /** Seconds until all have their first token. */
  readonly seconds: number;
  /** Seconds until a share of them, from 0 to 1, has its first token. */
  readonly secondsOf: (share: number) => number;
}

/** Points between which the time of filling is interpolated. */
const parts = 4;

/**
 * The fill of an empty rank with `waiting` requests, until seats, the limit of the client or the ends of the first requests stop it.
 *
 * Model: each step runs the prompts that fit into the room next to the requests that decode already; the time of the steps is
 * integrated over the requests that decode. A first token comes at the end of the step in which its prompt ends.
 */
export function firstFill(replica: Replica, waiting: number): FirstFill {
  const { load, further } = replica;
  const { inputTokens, policy } = load;
  const room = promptRoom(load, 0);
  if (waiting * inputTokens <= room) {
    const tokens = Math.max(waiting * inputTokens, 1);
    const seconds = promptStepSeconds(replica, 0, tokens, tokens);
    return { requests: waiting, steps: 0, seconds, secondsOf: () => seconds };
  }
  const first = policy === "prefill-first";
  // Where prompts and outputs share steps, the first requests may end before all have begun.
  const begun = first ? waiting : Math.min(waiting, room * -Math.expm1(-Math.max(further, 1) / inputTokens));
  const requests = Math.max(Math.min(1, waiting), begun);
  const ends = [0];
  let steps = 0;
  let seconds = 0;
  let lastStep = 0;
  for (let part = 0; part < parts; part++) {
    const decoding = first ? 0 : (requests * (part + 0.5)) / parts;
    const left = promptRoom(load, decoding);
    const count = ((requests / parts) * inputTokens) / left;
    lastStep = promptStepSeconds(replica, decoding, left, decoding + left);
    steps += count;
    seconds += count * lastStep;
    ends.push(seconds);
  }
  const secondsOf = (share: number) => {
    const done = Math.min(1, share + 0.5 / requests) * parts;
    const at = Math.min(parts - 1, Math.floor(done));
    const from = ends[at] ?? 0;
    const fluid = from + ((ends[at + 1] ?? from) - from) * (done - at);
    return Math.min(seconds, fluid + lastStep / 2);
  };
  return { requests, steps: first ? 0 : steps, seconds, secondsOf };
}
