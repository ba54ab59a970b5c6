/** One request of a run on one rank. */
export interface PlainRequest {
  /** Time at which it is sent; undefined if it is sent when another one ends. */
  readonly sent: number | undefined;
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** Limits and costs of the rank: each step takes a fixed time, and time per token, per logit and per token in the cache. */
export interface PlainRank {
  readonly policy: "mixed" | "prefill-first" | "whole-prompts";
  readonly budget: number;
  readonly seats: number;
  readonly cache: number;
  readonly reservesOutput: boolean;
  readonly interval: number;
  readonly delay: number;
  readonly promptSeconds: number;
  readonly seconds: {
    readonly step: number;
    readonly token: number;
    readonly logit: number;
    readonly sequence: number;
    readonly read: number;
    readonly attention: number;
  };
}

interface Tracked extends PlainRequest {
  readonly at: number;
  arrival: number;
  first: number;
  finished: number;
  generated: number;
  /** Prompt tokens, and tokens generated before a preemption, that still have to be computed. */
  left: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** An engine simulated one step at a time. It searches and sums its lists again at every step. */
export class PlainEngine {
  now = 0;
  steps = 0;
  preemptions = 0;
  promptTokens = 0;
  generatedTokens = 0;
  decodingSeconds = 0;
  readonly requests: readonly Tracked[];
  readonly #rank: PlainRank;
  #waiting: Tracked[] = [];
  #unsent: Tracked[] = [];
  #running: Tracked[] = [];
  #partial: Tracked | undefined;
  #nextLook = 0;

  constructor(rank: PlainRank, requests: readonly PlainRequest[]) {
    this.#rank = rank;
    this.requests = requests.map((request, at) => ({
      ...request,
      ...{ at, first: 0, finished: 0, generated: 0, left: 0 },
      arrival: (request.sent ?? 0) + rank.delay,
    }));
    this.#waiting = this.requests.filter(({ sent }) => sent !== undefined);
    this.#unsent = this.requests.filter(({ sent }) => sent === undefined);
  }

  run(): void {
    while (this.requests.some(({ finished }) => finished === 0)) {
      if (this.#startsPrompts()) this.#stepWithPrompts();
      else if (this.#running.length > 0) this.#decode();
      else this.now = Math.max(this.now, this.#waiting[0]?.arrival ?? Number.NaN);
    }
  }

  /** Tokens in the cache: whole prompts from their admission on, and all generated tokens. */
  #cached(): number {
    const partial = this.#partial ? [this.#partial] : [];
    return sum([...this.#running, ...partial].map(({ input, generated }) => input + generated));
  }

  #fits(request: Tracked, started: readonly Tracked[]): boolean {
    const inBatch = [...this.#running, ...started];
    if (inBatch.length === 0) return true;
    const held = (each: Tracked) => each.input + (this.#rank.reservesOutput ? each.output : each.generated);
    return inBatch.length < this.#rank.seats && sum([...inBatch, request].map(held)) <= this.#rank.cache;
  }

  #startsPrompts(): boolean {
    if (this.#partial) return true;
    if (this.#running.length > 0 && this.#rank.interval > 1 && this.steps < this.#nextLook) return false;
    this.#nextLook = this.steps + this.#rank.interval;
    const [next] = this.#waiting;
    return next !== undefined && next.arrival <= this.now && this.#fits(next, []);
  }

  #admit(started: readonly Tracked[]): Tracked | undefined {
    const [next] = this.#waiting;
    if (next === undefined || next.arrival > this.now || !this.#fits(next, started)) return undefined;
    this.#waiting.shift();
    next.left = Math.max(1, next.input + next.generated - next.cached);
    return next;
  }

  #stepWithPrompts(): void {
    const { policy, budget, seconds, promptSeconds } = this.#rank;
    const decoding = policy === "prefill-first" ? [] : [...this.#running];
    const read = decoding.length > 0 ? this.#cached() : 0;
    const started: Tracked[] = [];
    let room = Math.max(1, budget - decoding.length);
    let tokens = 0;
    let attention = 0;
    while (room > 0) {
      this.#partial ??= this.#admit(started);
      const prompt = this.#partial;
      if (!prompt || (policy === "whole-prompts" && tokens > 0 && prompt.left > room)) break;
      const part = policy === "whole-prompts" ? prompt.left : Math.min(room, prompt.left);
      const before = prompt.input + prompt.generated - prompt.left;
      for (let token = 1; token <= part; token++) attention += before + token;
      tokens += part;
      room -= part;
      prompt.left -= part;
      if (prompt.left > 0) break;
      started.push(prompt);
      this.#partial = undefined;
    }
    const all = seconds.token * (decoding.length + tokens) + seconds.logit * (decoding.length + started.length);
    const rest = seconds.sequence * decoding.length + seconds.read * read + seconds.attention * attention;
    this.promptTokens += tokens;
    this.#pass(seconds.step + all + rest + (started.length > 0 ? promptSeconds : 0), decoding);
    for (const request of started) {
      if (request.generated === 0) request.first = this.now;
      request.generated++;
      this.generatedTokens++;
      this.#running.push(request);
    }
    this.#end();
  }

  #decode(): void {
    const { cache, seconds } = this.#rank;
    const count = this.#running.length;
    const held = this.#cached();
    const youngest = this.#running.at(-1);
    if (held + count > cache && count > 1 && youngest) {
      this.#running.pop();
      this.#waiting.unshift(youngest);
      youngest.arrival = 0;
      this.preemptions++;
      return;
    }
    // Each sequence reads on average half a token more than it held at the start of the step.
    const reading = seconds.read * (held + count / 2);
    this.#pass(seconds.step + (seconds.token + seconds.logit + seconds.sequence) * count + reading, this.#running);
    this.#end();
  }

  #pass(seconds: number, decoding: readonly Tracked[]): void {
    this.now += seconds;
    this.steps++;
    for (const request of decoding) request.generated++;
    this.generatedTokens += decoding.length;
    this.decodingSeconds += decoding.length * seconds;
  }

  #end(): void {
    for (const request of this.#running.filter(({ generated, output }) => generated >= output)) {
      request.finished = this.now;
      const next = this.#unsent.shift();
      if (next) this.#waiting.push(Object.assign(next, { arrival: this.now + this.#rank.delay }));
    }
    this.#running = this.#running.filter(({ finished }) => finished === 0);
  }
}
