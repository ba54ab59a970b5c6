import ts from "typescript";
import { subpaths } from "./folders.ts";
import { openingSentence } from "./openingSentence.ts";

/** Subpaths that the root does not re-export: data, code with a run-time dependency, and specialised chapters. */
export const outsideRoot: readonly string[] = [
  "accelerators",
  "architectures",
  "calibration",
  "charts",
  "cost",
  "efficiency",
  "energy",
  "importers",
  "interconnects",
  "load",
  "measurements",
  "planning",
  "prices",
  "scenarios",
  "schemas",
  "servers",
  "sources",
  "testing",
  "training",
  "workloads",
];

const dependencies = ["zod", "decimal.js"];

/** A name that the root re-exports. */
interface RootExport {
  readonly name: string;
  readonly isType: boolean;
}

/** Returns the source modules and packages that a module needs at run time, including itself. */
function needs(program: ts.Program, path: string, seen = new Set<string>()): ReadonlySet<string> {
  const source = program.getSourceFile(path);
  if (seen.has(path) || source === undefined) return seen;
  seen.add(path);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
    const from = statement.moduleSpecifier.text;
    if (!from.startsWith(".")) seen.add(from.split("/")[0] ?? from);
    else needs(program, new URL(from.replace(/\.js$/, ".ts"), `file://${path}`).pathname, seen);
  }
  return seen;
}

function exportsOf(program: ts.Program, folder: string): readonly RootExport[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(`${process.cwd()}/src/${folder}/index.ts`);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const isType = (symbol.flags & ts.SymbolFlags.Value) === 0;
    if (!isType && (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class)) === 0) return [];
    const needed = needs(program, symbol.declarations?.[0]?.getSourceFile().fileName ?? "");
    const heavy = !isType && dependencies.some((name) => needed.has(name));
    return heavy ? [] : [{ name: exported.name, isType }];
  });
}

/** Formats names in lines of up to 120 characters, since one name per line would bury the table in the root's comment. */
function wrapped(names: readonly string[]): string {
  const lines = [""];
  for (const name of names) {
    const last = lines.length - 1;
    const longer = `${lines[last] === "" ? "  " : `${lines[last]} `}${name},`;
    if (longer.length <= 120) lines[last] = longer;
    else lines.push(`  ${name},`);
  }
  return lines.join("\n");
}

/** Returns the source of src/index.ts, which re-exports the functions, error classes and types of the root's chapters by name. */
export function rootBarrel(): string {
  const folders = subpaths.filter((name) => !outsideRoot.includes(name));
  const program = ts.createProgram(
    folders.map((name) => `${process.cwd()}/src/${name}/index.ts`),
    { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, skipLibCheck: true, types: [] },
  );
  const blocks = folders.flatMap((folder) => {
    const names = exportsOf(program, folder)
      .toSorted((a, b) => Number(a.isType) - Number(b.isType) || a.name.localeCompare(b.name, "en"))
      .map(({ name, isType }) => (isType ? `type ${name}` : name));
    return names.length === 0 ? [] : [`export {\n${wrapped(names)}\n} from "./${folder}/index.js";`];
  });
  return `/**
 * Functions and types for serving a model; data, money, foreign files and what only some need have subpaths of their own.
 *
 * What to import where:
 *
 * | \`llm-economics/…\` | holds |
 * | --- | --- |
${subpaths.map((name) => ` * | {@link ${name}} | ${openingSentence(name)} |`).join("\n")}
 *
 * @module llm-economics
 */
${blocks.join("\n")}
`;
}
