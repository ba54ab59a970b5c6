import { type ChildProcess, fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Processor seconds allowed per mutant. Wall-clock time would mistake a busy machine for an endless loop. */
const processorSecondsAllowed = 60;
const ticksPerSecond = 100;
const secondsBetweenLooks = 2;

function processorSeconds(id: number): number {
  if (!existsSync(`/proc/${id}/stat`)) return 0;
  // Fields 14 and 15 of /proc/<id>/stat are user and system time; the name in field 2 may contain spaces.
  const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Child process that runs a test bundle and answers one order at a time. */
export class Child {
  readonly #process: ChildProcess;
  #finish: (value: unknown) => void = () => undefined;

  constructor(bundle: string, root: string, activeMutant?: string) {
    const env = { ...process.env, ...(activeMutant !== undefined && { __STRYKER_ACTIVE_MUTANT__: activeMutant }) };
    this.#process = fork(bundle, {
      cwd: root,
      env,
      execArgv: [],
      stdio: ["ignore", "ignore", activeMutant === undefined ? "inherit" : "ignore", "ipc"],
    });
    this.#process.on("message", (message) => this.#finish(message));
    this.#process.on("exit", () => this.#finish("died"));
  }

  /** Resolves to the next message, "died" if the process ends first, or "timeout" if it exceeds its processor time. */
  async next(): Promise<unknown> {
    const { pid } = this.#process;
    if (pid === undefined || this.#process.exitCode !== null) return "died";
    const start = processorSeconds(pid);
    const answer = new Promise<unknown>((resolve) => {
      this.#finish = resolve;
    });
    const look = setInterval(() => {
      if (processorSeconds(pid) - start > processorSecondsAllowed) this.#finish("timeout");
    }, secondsBetweenLooks * 1000);
    return answer.finally(() => clearInterval(look));
  }

  async ask(order: object | string): Promise<unknown> {
    const answer = this.next();
    this.#process.send(order);
    return answer;
  }

  end(): void {
    this.#process.kill("SIGKILL");
  }
}
