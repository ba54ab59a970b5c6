import type { Rule } from "../rule.ts";

/** Forbids import cycles, type imports included. */
export const cycles: Rule = (modules) => {
  const targets = new Map(modules.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]));
  const done = new Set<string>();
  const findings: { path: string; line: number; problem: string }[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      findings.push({ path, line: 1, problem: `imports itself: ${[...trail.slice(start), path].join(" > ")}` });
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return findings;
};
