import ts from "typescript";

/** Returns the expected value of an example as an expression, with figures and strings as matchers. */
export function shownValue(written: string): string {
  const source = ts.createSourceFile("shown.ts", `(${written});`, ts.ScriptTarget.ES2022, true);
  return rewritten(source, source).trim().replace(/;$/, "");
}

function rewritten(node: ts.Node, source: ts.SourceFile): string {
  const nodeText = node.getText(source);
  if (ts.isNumericLiteral(node)) return /[.eE]/.test(nodeText) ? `$.figure("${nodeText}")` : nodeText;
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand) && /[.eE]/.test(nodeText)) {
    return `$.figure("${nodeText.replace(/\s/g, "")}")`;
  }
  if (ts.isStringLiteral(node)) return `$.text(${nodeText})`;
  if (ts.isPropertyAssignment(node)) return `${node.name.getText(source)}: ${rewritten(node.initializer, source)}`;
  let out = "";
  let from = node.getStart(source);
  ts.forEachChild(node, (child) => {
    out += source.text.slice(from, child.getStart(source)) + rewritten(child, source);
    from = child.getEnd();
  });
  return out + source.text.slice(from, node.getEnd());
}

/** Returns whether a text is a complete expression. */
export function isExpression(written: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${written});`, { reportDiagnostics: true });
  return (diagnostics ?? []).length === 0;
}
