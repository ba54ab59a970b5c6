import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** An empty project with the package installed from its tarball. */
export interface PackedProject {
  /** Paths of the files in the tarball. */
  readonly files: readonly string[];
  /** Every import specifier of the package. */
  readonly specifiers: readonly string[];
  write(name: string, text: string): void;
  /** Runs a program in the project and returns its output; throws an error with all output if it fails. */
  run(program: string, ...parameters: readonly string[]): string;
  remove(): void;
}

function execute(program: string, parameters: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, parameters, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${parameters.join(" ")} failed\n${stdout}${stderr}`);
  }
}

/** Packs the built package and installs the tarball with its peer dependencies into an empty project. */
export function packedProject(): PackedProject {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "llm-economics-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = Object.values(JSON.parse(execute("npm", pack, root))) as {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  if (packed === undefined) throw new Error("npm pack wrote nothing");
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const peers = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).peerDependencies ?? {});
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  execute("npm", [...install, resolve(folder, packed.filename), ...peers], folder);
  const installed = join(folder, "node_modules/llm-economics/package.json");
  const { exports } = JSON.parse(readFileSync(installed, "utf8")) as { readonly exports: object };
  return {
    files: packed.files.map(({ path }) => path),
    specifiers: Object.keys(exports)
      .filter((key) => !key.endsWith(".json"))
      .map((key) => `llm-economics${key.slice(1)}`),
    write: (name, text) => writeFileSync(join(folder, name), text),
    run: (program, ...parameters) => execute(program, parameters, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
