import { readFileSync } from "node:fs";
import ts from "typescript";
import { exampleBody } from "../../scripts/examples/exampleBody.ts";
import { fences } from "../../scripts/examples/fences.ts";
import { filesUnder } from "../../scripts/package/filesUnder.ts";
import { subpaths } from "../../scripts/package/folders.ts";

/** A public function, with the arguments of its calls in the examples of doc comments. */
export interface RecordedFunction {
  readonly subpath: string;
  readonly name: string;
  readonly call: (...values: readonly unknown[]) => unknown;
  readonly calls: unknown[][];
}

type Module = Readonly<Record<string, unknown>>;

/** Modules of all subpaths, by name. */
async function publicModules(): Promise<ReadonlyMap<string, Module>> {
  const modules = new Map<string, Module>();
  for (const subpath of subpaths) modules.set(subpath, await import(`../../src/${subpath}/index.ts`));
  return modules;
}

const isClass = (value: object) => /^class\b/.test(Function.prototype.toString.call(value));

/** Functions exported by subpaths, by subpath and name. */
function publicFunctions(modules: ReadonlyMap<string, Module>): ReadonlyMap<string, RecordedFunction> {
  const found = new Map<string, RecordedFunction>();
  for (const [subpath, module] of modules) {
    for (const [name, call] of Object.entries(module)) {
      if (typeof call !== "function" || isClass(call)) continue;
      found.set(`${subpath}/${name}`, { subpath, name, call: call as RecordedFunction["call"], calls: [] });
    }
  }
  return found;
}

function namesOf(declaration: ts.ImportDeclaration): readonly string[] {
  const named = declaration.importClause?.namedBindings;
  return named && ts.isNamedImports(named)
    ? named.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text)
    : [];
}

/** Returns the public functions of all subpaths with their recorded calls. */
export async function recordedCalls(): Promise<readonly RecordedFunction[]> {
  const modules = await publicModules();
  const functions = publicFunctions(modules);
  const recorder = (subpath: string, name: string) => {
    const value = modules.get(subpath)?.[name];
    const recorded = functions.get(`${subpath}/${name}`);
    if (recorded === undefined) return value;
    return (...values: unknown[]) => {
      recorded.calls.push(values);
      return recorded.call(...values);
    };
  };
  const $ = { shows() {}, throws: (call: () => Promise<unknown>) => call().catch(() => {}), figure() {}, text() {} };
  for (const file of filesUnder("src").filter((path) => path.endsWith(".ts"))) {
    for (const fence of fences(file, readFileSync(file, "utf8"))) {
      const { imports, code } = exampleBody(fence.code);
      const bound = imports.flatMap((declaration) => {
        const from = (declaration.moduleSpecifier as ts.StringLiteral).text.replace(/^llm-economics\/?/, "");
        return namesOf(declaration).map((name) => [name, recorder(from, name)] as const);
      });
      const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      const { outputText } = ts.transpileModule(`const example = async () => {\n${code}\n};`, {
        compilerOptions: options,
      });
      const run = new Function("$", ...bound.map(([name]) => name), `${outputText}\nreturn example();`);
      await run($, ...bound.map(([, value]) => value)).catch(() => {});
    }
  }
  return [...functions.values()];
}
