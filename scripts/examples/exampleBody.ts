import ts from "typescript";
import { isExpression, shownValue } from "./shownValue.ts";

/** Example as the body of a test, with imports separated and shown values turned into assertions. */
export interface ExampleBody {
  readonly imports: readonly ts.ImportDeclaration[];
  readonly code: string;
  readonly assertionCount: number;
}

/** Expectation stated by the comment after a statement. */
interface Expectation {
  readonly kind: "shows" | "throws";
  readonly value: string;
}

function expectationOf(source: ts.SourceFile, statement: ts.Statement): Expectation | undefined {
  const [first, ...rest] = source.text.slice(statement.getEnd()).split("\n");
  const match = /^[ \t]*\/\/ (=>|throws) (.+)$/.exec(first ?? "");
  if (match === null) return undefined;
  let value = (match[2] ?? "").trim();
  if (match[1] === "throws") return { kind: "throws", value: value.replace(/[^\w].*$/, "") };
  // Long values continue in the comment lines below.
  for (const line of rest) {
    const more = /^[ \t]*\/\/(.*)$/.exec(line);
    if (more === null || isExpression(value)) break;
    value += `\n${more[1]}`;
  }
  return { kind: "shows", value };
}

function assertion(source: ts.SourceFile, statement: ts.Statement, { kind, value }: Expectation): string {
  const statementText = statement.getText(source);
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText(source);
    if (kind === "throws") return `await $.throws(async () => (${expression}), "${value}");`;
    return `$.shows(${expression}, ${shownValue(value)});`;
  }
  if (ts.isVariableStatement(statement) && kind === "shows") {
    const name = statement.declarationList.declarations[0]?.name.getText(source);
    return `${statementText}\n$.shows(${name}, ${shownValue(value)});`;
  }
  throw new Error(`Only an expression or a constant can show a value: ${statementText}`);
}

/** Parses one example and turns its `// => value` and `// throws Name` comments into assertions. */
export function exampleBody(code: string): ExampleBody {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const imports = source.statements.filter(ts.isImportDeclaration);
  let assertionCount = 0;
  const lines = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const expectation = expectationOf(source, statement);
      if (expectation === undefined) return statement.getText(source);
      assertionCount += 1;
      return assertion(source, statement, expectation);
    });
  return { imports, code: lines.join("\n"), assertionCount };
}
