import ts from "typescript";
import { dataFiles, dataFolders } from "../layers.ts";
import { lineOf } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

const maxFileLines = 200;
const maxFunctionLines = 40;

/** Limits files other than data to 200 lines, and functions to 40. */
export const sizes: Rule = (modules) => {
  const findings: Finding[] = [];
  for (const { path, folder = "", text, source } of modules) {
    const lines = text.trimEnd().split("\n").length;
    if (lines > maxFileLines && !dataFolders.includes(folder) && !dataFiles.includes(path)) {
      findings.push({
        path,
        line: maxFileLines + 1,
        problem: `has ${lines} lines; at most ${maxFileLines} are allowed`,
      });
    }
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node)) {
        const first = lineOf(source, node);
        const length = source.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - first;
        if (length > maxFunctionLines) {
          findings.push({
            path,
            line: first,
            problem: `a function of ${length} lines; at most ${maxFunctionLines} are allowed`,
          });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return findings;
};
