import type { Attention } from "../../models/attention.js";
import type { WeightMatrix } from "../../models/weightMatrix.js";
import type { QueryKeyValueTensors } from "./ggufConversion.js";
import type { GgufTensor } from "./ggufFileType.js";

const byRole: { readonly [role: string]: readonly GgufTensor[] } = {
  head: ["head"],
  query: ["query"],
  key: ["key"],
  "key-value": ["key"],
  value: ["value"],
  "attention-output": ["attention-output"],
  gate: ["gate"],
  up: ["up"],
  down: ["down"],
  "shared-gate": ["gate"],
  "shared-up": ["up"],
  "shared-down": ["down"],
  "expert-gate": ["gate", "experts"],
  "expert-up": ["up", "experts"],
  "expert-down": ["down", "experts"],
};

/** Names of a matrix in llama.cpp's rules; empty if no rule applies, so that it has the base type. */
export function ggufTensorsOf(
  { role }: WeightMatrix,
  attention: Attention | null,
  queryKeyValue: QueryKeyValueTensors,
): readonly GgufTensor[] {
  if (queryKeyValue !== "separate" && (role === "query" || role === "key" || role === "value")) {
    return queryKeyValue === "fused" ? ["query-key-value"] : ["value"];
  }
  if (attention?.kind === "linear" && (role === "query" || role === "key" || role === "value")) return ["value"];
  if (attention?.kind !== "grouped-query" && attention?.kind !== "latent" && role === "attention-output") return [];
  return byRole[role] ?? [];
}
