import { type ChildProcess, fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Processor seconds in which a bundle must load. Wall-clock time would mistake a busy machine for an endless loop. */
const secondsToLoad = 60;
const ticksPerSecond = 100;
const secondsBetweenLooks = 0.5;

function processorSeconds(id: number): number {
  if (!existsSync(`/proc/${id}/stat`)) return 0;
  // Fields 14 and 15 of /proc/<id>/stat are user and system time; the name in field 2 may contain spaces.
  const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

const isAllowance = (message: unknown): message is { readonly secondsAllowed: number } =>
  typeof message === "object" && message !== null && "secondsAllowed" in message;

/** Child process that runs a test bundle and answers one message at a time. */
export class Child {
  readonly #process: ChildProcess;
  #finish: (value: unknown) => void = () => undefined;
  #deadline = 0;
  #lastDeadline = 0;

  /** Starts the bundle with a mutant that is active from the start, or counting how often each mutant is reached. */
  constructor(bundle: string, root: string, start: { activeMutant?: string | undefined; counts?: boolean } = {}) {
    const { activeMutant, counts = false } = start;
    const env = {
      ...process.env,
      ...(activeMutant !== undefined && { __STRYKER_ACTIVE_MUTANT__: activeMutant }),
      ...(counts && { MUTATION_COUNTS: "yes" }),
    };
    this.#process = fork(bundle, {
      cwd: root,
      env,
      execArgv: [],
      stdio: ["ignore", "ignore", activeMutant === undefined ? "inherit" : "ignore", "ipc"],
    });
    this.#process.on("message", (message) => {
      if (isAllowance(message)) this.#allow(message.secondsAllowed);
      else this.#finish(message);
    });
    this.#process.on("exit", () => this.#finish("died"));
  }

  /** Resolves to the next message, "died" if the process ends first, or "timeout" if it exceeds its processor time. */
  async next(secondsAllowed = secondsToLoad): Promise<unknown> {
    const { pid } = this.#process;
    if (pid === undefined || this.#process.exitCode !== null) return "died";
    this.#lastDeadline = processorSeconds(pid) + secondsAllowed;
    this.#deadline = this.#lastDeadline;
    const answer = new Promise<unknown>((resolve) => {
      this.#finish = resolve;
    });
    const look = setInterval(() => {
      if (processorSeconds(pid) > this.#deadline) this.#finish("timeout");
    }, secondsBetweenLooks * 1000);
    return answer.finally(() => clearInterval(look));
  }

  /** Sends a message and resolves like `next`. Within that time, the child sets its own limit for each test. */
  async ask(order: object | string, secondsAllowed?: number): Promise<unknown> {
    const answer = this.next(secondsAllowed);
    this.#process.send(order);
    return answer;
  }

  #allow(seconds: number): void {
    this.#deadline = Math.min(this.#lastDeadline, processorSeconds(this.#process.pid ?? 0) + seconds);
  }

  end(): void {
    this.#process.kill("SIGKILL");
  }
}
