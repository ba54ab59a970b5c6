import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Mutant } from "./mutant.ts";

interface SourceFile {
  readonly name: string;
  readonly content: string;
  readonly mutate: boolean;
}

interface Instrumented {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly mutants: readonly Mutant[];
}

interface Instrumenter {
  instrument(files: readonly SourceFile[], options: object): Promise<Instrumented>;
}

/** Counting hits costs several times the tests themselves, so it stops once coverage is known. */
const stopCounting = (content: string) =>
  content.replace("function cover() {", "function cover() { if (ns.coverageIsKnown) return;");

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent, isDebugEnabled: () => false };

/** Instruments sources so that one mutant at a time can be activated at run time. `tools` is the folder with Stryker's instrumenter. */
export async function instrument(root: string, tools: string, names: readonly string[]): Promise<Instrumented> {
  const require = createRequire(join(tools, "package.json"));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const { createInjector } = await load("typed-inject");
  const { createInstrumenter } = await load("@stryker-mutator/instrumenter");
  const injector = createInjector().provideValue("logger", logger);
  const instrumenter: Instrumenter = injector.injectFunction(createInstrumenter);
  const files = names.map((name) => ({ name, content: readFileSync(join(root, name), "utf8"), mutate: true }));
  const result = await instrumenter.instrument(files, { ignorers: [], excludedMutations: [], plugins: null });
  return { ...result, files: result.files.map(({ name, content }) => ({ name, content: stopCounting(content) })) };
}
