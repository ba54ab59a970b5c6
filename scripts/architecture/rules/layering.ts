import { dataFolders, layers } from "../layers.ts";
import type { Import, Module } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

function problemOf(module: Module, { target, isTypeOnly }: Import, known: ReadonlySet<string>): string | undefined {
  if (target === undefined) return undefined;
  if (!known.has(target)) return `there is no ${target}`;
  const [, to = ""] = target.split("/");
  if (module.folder === undefined) return target === `src/${to}/index.ts` ? undefined : "the root opens chapters only";
  if (target.endsWith("/index.ts") || target === "src/index.ts") return `imports through the barrel ${target}`;
  if (module.folder === to) return undefined;
  if (module.isIndex) return `a chapter opens its own files, not ${target}`;
  const from = layers[module.folder] ?? Number.NaN;
  const height = layers[to] ?? Number.NaN;
  if (height === from) return `imports sideways from ${to}`;
  if (!(height < from)) return `imports upwards from ${to}`;
  const fromData = dataFolders.includes(module.folder);
  if (fromData && !isTypeOnly) return `is data and imports more than types from ${to}`;
  if (!fromData && !isTypeOnly && dataFolders.includes(to)) return `is logic and imports data from ${to}`;
  return undefined;
}

/** Requires imports from lower layers or the same folder, never through a barrel; data imports types only, and logic imports no data. */
export const layering: Rule = (modules) => {
  const known = new Set(modules.map(({ path }) => path));
  const findings: Finding[] = [];
  for (const module of modules) {
    if (module.folder !== undefined && layers[module.folder] === undefined) {
      findings.push({ path: module.path, line: 1, problem: `the folder ${module.folder} has no layer` });
    }
    for (const edge of module.imports) {
      const problem = problemOf(module, edge, known);
      if (problem !== undefined) findings.push({ path: module.path, line: edge.line, problem });
    }
  }
  return findings;
};
