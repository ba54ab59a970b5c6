import { fp16 } from "llm-economics/formats";
import { keyValueCacheBytesPerToken, parameterCount } from "llm-economics/models";
import { formatBytes, formatCount } from "llm-economics/units";
import type { PreciseModel } from "../models/precisions.ts";
import type { ServedModel } from "../models/servedModels.ts";
import { percent } from "../text/figures.ts";
import { table } from "../text/table.ts";

/** Returns a table of weight memory by precision, with the nominal saving by element width and the actual one. */
export function memoryTable({ model, origin }: ServedModel, precise: readonly PreciseModel[]): string {
  const { total } = parameterCount(model);
  const cache = formatBytes(keyValueCacheBytesPerToken(model, fp16.elementBits));
  const rows = precise.map(({ precision, quantized: { weightBytes, savings } }) => [
    precision,
    formatBytes(weightBytes),
    percent(savings.nominalFraction),
    percent(savings.fraction),
  ]);
  const title = `${model.name}: ${formatCount(total)} parameters, ${cache} of cache a token, ${origin}`;
  return `${title}\n\n${table(["weights", "memory", "nominal saving", "true saving"], rows)}`;
}
