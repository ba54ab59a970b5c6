import ts from "typescript";
import { dataFiles, dataFolders } from "../layers.ts";
import { lineOf } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

const mostFileLines = 200;
const mostFunctionLines = 40;

/** Files of at most 200 lines, data aside, and functions of at most 40. */
export const sizes: Rule = (modules) => {
  const findings: Finding[] = [];
  for (const { path, folder = "", text, source } of modules) {
    const lines = text.trimEnd().split("\n").length;
    if (lines > mostFileLines && !dataFolders.includes(folder) && !dataFiles.includes(path)) {
      findings.push({ path, line: mostFileLines + 1, problem: `has ${lines} lines; ${mostFileLines} are the most` });
    }
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node)) {
        const first = lineOf(source, node);
        const length = source.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - first;
        if (length > mostFunctionLines) {
          findings.push({
            path,
            line: first,
            problem: `a function of ${length} lines; ${mostFunctionLines} are the most`,
          });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return findings;
};
