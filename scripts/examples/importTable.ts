import ts from "typescript";

/** A local name imported by an example. */
interface Binding {
  readonly local: string;
  readonly from: string;
  readonly clause: string;
}

function bindings(declaration: ts.ImportDeclaration): readonly Binding[] {
  const from = (declaration.moduleSpecifier as ts.StringLiteral).text;
  const clause = declaration.importClause;
  const named = clause?.namedBindings;
  const kind = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type " : "";
  const all: Binding[] = [];
  if (clause?.name) all.push({ local: clause.name.text, from, clause: `${kind}${clause.name.text}` });
  if (named && ts.isNamespaceImport(named)) {
    all.push({ local: named.name.text, from, clause: `${kind}* as ${named.name.text}` });
  }
  if (named && ts.isNamedImports(named)) {
    for (const element of named.elements) {
      all.push({ local: element.name.text, from, clause: `{ ${kind}${element.getText()} }` });
    }
  }
  return all;
}

/** Merged imports of several examples in one file, in which each local name has one meaning. */
export class ImportTable {
  readonly #byLocal = new Map<string, Binding>();

  /** Adds imports and returns true, or returns false when a name already has another meaning. */
  take(declarations: readonly ts.ImportDeclaration[]): boolean {
    const wanted = declarations.flatMap(bindings);
    const clashes = wanted.some((binding) => {
      const known = this.#byLocal.get(binding.local);
      return known !== undefined && (known.from !== binding.from || known.clause !== binding.clause);
    });
    if (clashes) return false;
    for (const binding of wanted) this.#byLocal.set(binding.local, binding);
    return true;
  }

  /** Returns the import statements. */
  toString(): string {
    return [...this.#byLocal.values()]
      .map(({ clause, from }) => `import ${clause} from ${JSON.stringify(from)};`)
      .join("\n");
  }
}
