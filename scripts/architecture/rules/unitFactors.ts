import ts from "typescript";
import { dataFolders } from "../layers.ts";
import { lineOf } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

const alwaysUnits = new Set([3_600, 86_400, 8_760, 8_766, 31_536_000, 31_557_600]);
const scales = new Set([1_000, 1_024, 1_048_576, 1_073_741_824, 1_099_511_627_776]);
const factorOperators = new Set([ts.SyntaxKind.AsteriskToken, ts.SyntaxKind.SlashToken]);

/** Returns whether a number is a unit scale: 1,000, a power of 1,024, or a power of ten from a million up or from a thousandth down. */
function isScale(value: number): boolean {
  return (
    scales.has(value) ||
    (value >= 1e6 && Number.isInteger(Math.log10(value))) ||
    [1e-3, 1e-6, 1e-9, 1e-12].includes(value)
  );
}

function isUnitFactor(node: ts.NumericLiteral): boolean {
  const value = Number(node.text);
  const { parent } = node;
  if (alwaysUnits.has(value)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.kind;
  if (factorOperators.has(operator)) return isScale(value);
  if (operator !== ts.SyntaxKind.AsteriskAsteriskToken || parent.left !== node) return false;
  return [2, 10, 1000, 1024].includes(value) && ts.isNumericLiteral(parent.right);
}

/** Requires powers of ten and two and time spans to be imported by name from `units`. */
export const unitFactors: Rule = (modules) => {
  const findings: Finding[] = [];
  for (const { path, folder = "", source } of modules) {
    if (folder === "units" || dataFolders.includes(folder)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isNumericLiteral(node) && isUnitFactor(node)) {
        findings.push({
          path,
          line: lineOf(source, node),
          problem: `the factor ${node.getText(source)} has a name in units`,
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return findings;
};
