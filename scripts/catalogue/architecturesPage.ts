import * as catalogue from "../../src/architectures/index.ts";
import type { LayerGroup } from "../../src/models/architecture.ts";
import type { CatalogueArchitecture } from "../../src/models/catalogueArchitecture.ts";
import { layerCount } from "../../src/models/layerCount.ts";
import { parameterCount } from "../../src/models/parameterCount.ts";
import { billion } from "../../src/units/scale.ts";
import { page, provenanceColumns } from "./provenance.ts";
import { type Column, figure, inOrder, inUnits, table, text } from "./table.ts";

const fieldsOf = (block: object | null): string =>
  Object.entries(block ?? {})
    .map(([field, value]) => {
      if (field === "kind") return value;
      return `${field} ${typeof value === "object" && value !== null ? `(${fieldsOf(value)})` : value}`;
    })
    .join(", ");

const groupOf = ({ count, attention, feedForward }: LayerGroup): string =>
  `${count} × [${fieldsOf(attention) || "no attention"}; ${fieldsOf(feedForward) || "no feed-forward"}]`;

const figures: readonly Column<CatalogueArchitecture>[] = [
  text("id", (model) => model.id),
  text("name", (model) => model.name),
  text("publisher", (model) => model.publisher),
  text("released", (model) => model.releasedOn),
  text("licence", (model) => model.license),
  figure("total, B", (model) => inUnits(parameterCount(model).total, billion)),
  figure("active, B", (model) => inUnits(parameterCount(model).active, billion)),
  figure("published total, B", (model) => inUnits(model.publishedTotalParameters, billion)),
  figure("published active, B", (model) => inUnits(model.publishedActiveParameters, billion)),
  figure("layers", (model) => layerCount(model)),
  figure("hidden size", (model) => model.hiddenSize),
  figure("vocabulary", (model) => model.vocabularySize),
  text("embedding", (model) => model.embedding),
  figure("context", (model) => model.maximumContextTokens),
  text("native format", (model) => model.nativeFormat),
  ...provenanceColumns<CatalogueArchitecture>((model) => model.provenance),
];

const shapes: readonly Column<CatalogueArchitecture>[] = [
  text("id", (model) => model.id),
  text("layer groups", (model) => model.layerGroups.map(groupOf).join("; ")),
  figure("extra parameters", (model) => model.extraParameters),
];

/** Returns the architectures page: figures, parameter counts and layer groups. */
export function architecturesPage(): string {
  const models: readonly CatalogueArchitecture[] = inOrder<CatalogueArchitecture>(catalogue);
  return page(
    "Architectures",
    `${models.length} models. Totals are counted from the layer groups; published totals are shown as the publisher rounded them.`,
    table(figures, models),
    `## Layer groups\n\n${table(shapes, models)}`,
  );
}
