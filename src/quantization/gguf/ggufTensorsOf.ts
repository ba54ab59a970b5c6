import type { Attention } from "../../models/attention.js";
import type { WeightMatrix } from "../../models/weightMatrix.js";
import type { QueryKeyValueTensors } from "./ggufConversion.js";
import type { GgufTensor } from "./ggufFileType.js";

/** Names of matrices that mixtures have a rule for; llama.cpp merges a common key-value projection into the key. */
const named: readonly string[] = ["head", "query", "key", "value", "attention-output", "gate", "up", "down"];

function tensorsOf(role: string): readonly GgufTensor[] {
  const name = role === "key-value" ? "key" : role.replace(/^(shared|expert)-/, "");
  if (!named.includes(name)) return [];
  return [name as GgufTensor, ...(role.startsWith("expert-") ? (["experts"] as const) : [])];
}

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
  return tensorsOf(role);
}
