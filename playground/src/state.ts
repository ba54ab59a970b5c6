/** Values of the form as text. The URL stores those that differ from the initial plan. */
export interface PlaygroundState {
  readonly model: string;
  readonly config: string;
  readonly weights: string;
  readonly cache: string;
  readonly accelerator: string;
  readonly engine: string;
  readonly tensorParallel: string;
  readonly dataParallel: string;
  readonly inputTokens: string;
  readonly outputTokens: string;
  readonly concurrency: string;
  readonly price: string;
  readonly utilization: string;
  readonly training: string;
  readonly months: string;
  readonly growth: string;
  readonly demand: string;
  readonly latency: string;
}

/** Initial plan of the page. */
export const firstState: PlaygroundState = {
  model: "llama-3.3-70b",
  config: "",
  weights: "fp8E4m3",
  cache: "bf16",
  accelerator: "h100-sxm",
  engine: "vllm",
  tensorParallel: "2",
  dataParallel: "1",
  inputTokens: "1024",
  outputTokens: "256",
  concurrency: "32",
  price: "3.90",
  utilization: "0.5",
  training: "250000",
  months: "36",
  growth: "0.5",
  demand: "20",
  latency: "50",
};

const names = Object.keys(firstState) as readonly (keyof PlaygroundState)[];

/** Reads the state from a URL fragment. */
export function stateOf(hash: string): PlaygroundState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  return Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? firstState[name]])) as never;
}

/** Writes the values that differ from the initial plan as a URL fragment. */
export function hashOf(state: PlaygroundState): string {
  const changed = names.filter((name) => state[name] !== firstState[name]).map((name) => [name, state[name]]);
  return new URLSearchParams(changed).toString();
}
