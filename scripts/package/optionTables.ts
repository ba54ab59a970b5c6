import ts from "typescript";

/** A documented options type: subpath, name of the type, and the function that accepts it. */
interface Documented {
  readonly subpath: string;
  readonly type: string;
  readonly calls: string;
}

/** Options types of the main functions, from serving to money. */
const documented: readonly Documented[] = [
  { subpath: "inference", type: "ServingPlan", calls: "estimateInference" },
  { subpath: "inference", type: "InferenceLoad", calls: "estimateInference, its load" },
  { subpath: "efficiency", type: "EngineFamily", calls: "efficiencyFor, its engine" },
  { subpath: "efficiency", type: "EfficiencyOptions", calls: "efficiencyFor, third argument" },
  { subpath: "efficiency", type: "LimitedEngine", calls: "engineLimits, its engine" },
  { subpath: "efficiency", type: "EngineLimitOptions", calls: "engineLimits, third argument" },
  { subpath: "load", type: "LoadPlan", calls: "estimateLoad" },
  { subpath: "planning", type: "ServingQuestion", calls: "planServing and planMixedServing" },
  { subpath: "planning", type: "MachineOffer", calls: "planServing, its machines" },
  { subpath: "planning", type: "MixedPlanningOptions", calls: "planMixedServing, second argument" },
  { subpath: "quantization", type: "QuantizationPolicy", calls: "quantize, second argument" },
  { subpath: "training", type: "TrainingPlan", calls: "estimateTraining" },
  { subpath: "cost", type: "InferenceCostInput", calls: "inferenceCost" },
  { subpath: "cost", type: "TokenPurchase", calls: "tokenPurchaseCost" },
  { subpath: "cost", type: "Ownership", calls: "ownedAcceleratorHour" },
  { subpath: "cost", type: "TrainingRunCostInput", calls: "trainingRunCost" },
  { subpath: "cost", type: "LifetimeOptions", calls: "lifetimeCost" },
  { subpath: "cost", type: "CapacityOptions", calls: "capacityPlan" },
  { subpath: "cost", type: "FocusDetails", calls: "focusRows, second argument" },
  { subpath: "importers", type: "RunDescription", calls: "importBenchmarkRuns, second argument" },
];

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
const withoutUndefined = (text: string) => text.replace(/ \| undefined$/, "").replace(/^undefined \| /, "");

/** Returns the properties of a type, or of all members of a union. */
function propertiesOf(type: ts.Type): readonly ts.Symbol[] {
  const members = type.isUnion() ? type.types.flatMap((member) => member.getProperties()) : type.getProperties();
  return [...new Map(members.map((each) => [each.name, each])).values()];
}

/** Returns a property's symbol in each member of a union that has it. */
function kindsOf(property: ts.Symbol, type: ts.Type): readonly ts.Symbol[] {
  return type.isUnion() ? type.types.flatMap((member) => member.getProperty(property.name) ?? []) : [property];
}

/** Returns the accepted values of a property: string literals in full, other types by name. */
function valuesOf(kinds: readonly ts.Symbol[], checker: ts.TypeChecker): string {
  const texts = kinds.flatMap((each) => {
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(each));
    const parts = type.isUnion() ? type.types : [type];
    return parts.map((part) =>
      withoutUndefined(checker.typeToString(part, undefined, ts.TypeFormatFlags.NoTruncation)),
    );
  });
  return [...new Set(texts)]
    .filter((text) => text !== "never" && text !== "undefined")
    .toSorted()
    .join(", ");
}

function meaningOf(kinds: readonly ts.Symbol[], checker: ts.TypeChecker): string {
  const texts = kinds.map((each) => ts.displayPartsToString(each.getDocumentationComment(checker)));
  const comments = [...new Set(texts)].filter((text) => !text.startsWith("Not given"));
  return comments.join(" Or: ").replace(/\{@link (\w+) ?\}/g, "`$1`");
}

function rowOf(property: ts.Symbol, checker: ts.TypeChecker, type: ts.Type): string {
  const kinds = kindsOf(property, type);
  const isInAll = !type.isUnion() || kinds.length === type.types.length;
  const isRequired = isInAll && kinds.every((each) => (each.flags & ts.SymbolFlags.Optional) === 0);
  const name = `\`${property.name}\`${isRequired ? " (required)" : ""}`;
  return `| ${name} | \`${cell(valuesOf(kinds, checker))}\` | ${cell(meaningOf(kinds, checker))} |`;
}

function tableOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (type.isUnion() && type.types.every((part) => part.isStringLiteral())) {
    return `${type.types
      .map((part) => `\`${checker.typeToString(part)}\``)
      .toSorted()
      .join(", ")}.`;
  }
  const rows = propertiesOf(type).map((property) => rowOf(property, checker, type));
  return ["| option | values | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Returns the options of the main functions with accepted values and meanings, from the types and their comments. */
export function optionTables(program: ts.Program): string {
  const checker = program.getTypeChecker();
  const sections = documented.flatMap(({ subpath, type, calls }) => {
    const source = program.getSourceFile(`${process.cwd()}/src/${subpath}/index.ts`);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module && checker.getExportsOfModule(module).find(({ name }) => name === type);
    if (exported === undefined) return [];
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return [`## ${calls}\n\n\`${type}\` in \`llm-economics/${subpath}\`.\n\n${tableOf(symbol, checker)}`];
  });
  const about =
    "This page lists every option of the main functions with the values it takes. Words are strings. `npm run api` writes the page from the types.";
  return `# Options\n\n${about}\n\n${sections.join("\n\n")}\n`;
}
