import ts from "typescript";
import { lineOf } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

/** Names that access the clock, randomness, the network, one runtime, or code generated from text. */
const banned: readonly RegExp[] = [
  /^Date\.now$/,
  /^Math\.random$/,
  /^performance\.now$/,
  /^console\./,
  /^process\./,
  /^crypto\./,
  /^(fetch|eval|Function|setTimeout|setInterval|require)$/,
];

function problemOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  if (ts.isNewExpression(node) && node.expression.getText(source) === "Date" && (node.arguments?.length ?? 0) === 0) {
    return "new Date() reads the clock";
  }
  const named =
    ts.isPropertyAccessExpression(node) || ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression);
  if (named === false) return undefined;
  const text = (named === true ? node : named).getText(source);
  return banned.some((pattern) => pattern.test(text)) ? text : undefined;
}

/** Forbids clocks, randomness, console, network, runtime-specific globals, generated code, `any` and TODO comments. */
export const purity: Rule = (modules) => {
  const findings: Finding[] = [];
  for (const { path, text, source } of modules) {
    const seen = new Set<string>();
    const visit = (node: ts.Node): void => {
      const problem = problemOf(node, source);
      const line = lineOf(source, node);
      if (problem !== undefined && !seen.has(`${line} ${problem}`)) findings.push({ path, line, problem });
      seen.add(`${line} ${problem}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    text.split("\n").forEach((line, index) => {
      const marker = /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-expect-error|biome-ignore-all/.exec(line);
      if (marker !== null) findings.push({ path, line: index + 1, problem: marker[0] });
    });
  }
  return findings;
};
