import * as z from "zod/mini";
import * as schemas from "../../src/schemas/index.ts";
import { goldenVectors } from "../../src/testing/golden/goldenVectors.ts";

/** Schemas that plans reference under `$defs` instead of inlining them. */
const definitions = z.registry<{ id: string }>();
definitions.add(schemas.acceleratorSchema, { id: "accelerator" });
definitions.add(schemas.architectureSchema, { id: "architecture" });
definitions.add(schemas.numericFormatSchema, { id: "numericFormat" });

const isPlan = (name: string) => /Plan|Question|quantizedModel/.test(name);

/** Suffix removed for the name of a JSON Schema file: `acceleratorSchema` becomes `accelerator`. */
const suffix = "Schema";

/** Returns the JSON files that the package ships, as text by path under `dist`. */
export function jsonFiles(): ReadonlyMap<string, string> {
  const files = new Map([["testing/golden-vectors.json", goldenVectors as unknown]]);
  for (const [name, schema] of Object.entries(schemas)) {
    if (!name.endsWith(suffix) || typeof schema === "function") continue;
    const described = z.toJSONSchema(schema as z.ZodMiniType, {
      io: "input",
      unrepresentable: "any",
      ...(isPlan(name) && { metadata: definitions }),
    });
    files.set(`schemas/${name.slice(0, -suffix.length)}.json`, { title: name.slice(0, -suffix.length), ...described });
  }
  return new Map([...files].map(([path, value]) => [path, `${JSON.stringify(value, null, 1)}\n`]));
}
