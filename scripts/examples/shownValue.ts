import ts from "typescript";

/** The expected value of an example, as an expression in which every figure and text is compared as it is written. */
export function shownValue(written: string): string {
  const source = ts.createSourceFile("shown.ts", `(${written});`, ts.ScriptTarget.ES2022, true);
  return rewritten(source, source).trim().replace(/;$/, "");
}

function rewritten(node: ts.Node, source: ts.SourceFile): string {
  const own = node.getText(source);
  if (ts.isNumericLiteral(node)) return /[.eE]/.test(own) ? `$.figure("${own}")` : own;
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand) && /[.eE]/.test(own)) {
    return `$.figure("${own.replace(/\s/g, "")}")`;
  }
  if (ts.isStringLiteral(node)) return `$.text(${own})`;
  if (ts.isPropertyAssignment(node)) return `${node.name.getText(source)}: ${rewritten(node.initializer, source)}`;
  let out = "";
  let from = node.getStart(source);
  ts.forEachChild(node, (child) => {
    out += source.text.slice(from, child.getStart(source)) + rewritten(child, source);
    from = child.getEnd();
  });
  return out + source.text.slice(from, node.getEnd());
}

/** Whether the text is one whole expression. */
export function isExpression(written: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${written});`, { reportDiagnostics: true });
  return (diagnostics ?? []).length === 0;
}
