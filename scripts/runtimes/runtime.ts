/** A runtime and the command that runs a file in it. */
export interface Runtime {
  readonly name: string;
  /** Returns the program and its arguments for a file. */
  readonly command: (file: string) => readonly [string, ...string[]];
  /** Kind of file that it runs: ES module, CommonJS or Worker bundle. */
  readonly runs: "module" | "commonjs" | "worker";
}

const npx = (name: string, ...parameters: readonly string[]): [string, ...string[]] => [
  ...(["npx", "--yes", "-p", name] as const),
  ...parameters,
];

const nodeVersions = ["20.19.0", "22.23.3", "24.21.0", "26.9.0"];

/** Runtimes that the package is tested in, each from the npm registry at a pinned version. */
export const runtimes: readonly Runtime[] = [
  ...nodeVersions.flatMap((version): readonly Runtime[] => [
    { name: `Node ${version}, ES module`, runs: "module", command: (file) => npx(`node@${version}`, "node", file) },
    { name: `Node ${version}, CommonJS`, runs: "commonjs", command: (file) => npx(`node@${version}`, "node", file) },
  ]),
  { name: "Bun 1.4.5", runs: "module", command: (file) => npx("bun@1.4.5", "bun", file) },
  { name: "Deno 2.9.5", runs: "module", command: (file) => npx("deno@2.9.5", "deno", "run", "--no-prompt", file) },
  {
    name: "workerd 1.20261023.1",
    runs: "worker",
    command: (file) => npx("workerd@1.20261023.1", "workerd", "test", file),
  },
];
