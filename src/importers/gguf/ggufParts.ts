import { MalformedInputError } from "../../errors/malformedInputError.js";
import { checkList } from "../../units/checkShape.js";
import { type GgufHeader, readGgufHeader } from "./ggufHeader.js";

const source = "GGUF header";

/** Number of parts that a header states; 1 if the file is not split. */
export function partsOf({ metadata }: GgufHeader): number {
  const parts = Object.hasOwn(metadata, "split.count") ? metadata["split.count"] : undefined;
  return typeof parts === "number" ? Math.max(1, parts) : 1;
}

/** Number of a part, from 0. */
function numberOf({ metadata }: GgufHeader): unknown {
  return Object.hasOwn(metadata, "split.no") ? metadata["split.no"] : 0;
}

/** Tells whether a header lists the tensors of one part only. */
export function isOnePart(header: GgufHeader): boolean {
  const all = Object.hasOwn(header.metadata, "split.tensors.count") && header.metadata["split.tensors.count"];
  return partsOf(header) > 1 && (typeof all !== "number" || header.tensors.length < all);
}

/**
 * The header of a file, or of all its parts together: the metadata of the first part, and the tensors of all. A single part is
 * accepted if it is the first, which holds the metadata of the model.
 */
export function wholeHeader(given: Uint8Array | readonly Uint8Array[]): GgufHeader {
  if (!Array.isArray(given)) return describing(readGgufHeader(given as Uint8Array));
  const headers = checkList("bytes", given).map(readGgufHeader);
  const first = headers.find((header) => numberOf(header) === 0) ?? headers[0];
  if (first === undefined) throw new MalformedInputError(source, "", "is missing: the list of parts is empty");
  const parts = partsOf(first);
  const numbers = new Set(headers.map(numberOf));
  if (
    headers.some((header) => partsOf(header) !== parts) ||
    numbers.size !== headers.length ||
    parts !== headers.length
  )
    throw new MalformedInputError(source, "split.count", `states ${parts} parts; got the headers of ${numbers.size}`);
  const sum = (of: (header: GgufHeader) => number) => headers.reduce((total, header) => total + of(header), 0);
  return {
    ...describing(first),
    tensors: headers.flatMap(({ tensors }) => tensors),
    elements: sum(({ elements }) => elements),
    tensorBytes: sum(({ tensorBytes }) => tensorBytes),
  };
}

/** Returns the header if it describes the model, or is of a file that is not split. */
function describing(header: GgufHeader): GgufHeader {
  const parts = partsOf(header);
  if (parts === 1 || Object.hasOwn(header.metadata, "general.architecture")) return header;
  const part = `this is part ${Number(numberOf(header)) + 1} of ${parts}`;
  throw new MalformedInputError(
    source,
    "general.architecture",
    `is missing: ${part}; pass the headers of all parts as a list`,
  );
}

/**
 * The header of a single part without its tensors, because a tensor that is missing from the part may be in another. The vocabulary size is
 * kept.
 */
export function withoutTensors(header: GgufHeader): GgufHeader {
  const rows = header.tensors.find(({ name }) => name === "token_embd.weight")?.dimensions[1];
  const name = `${String(header.metadata["general.architecture"])}.vocab_size`;
  return { ...header, tensors: [], metadata: { ...(rows && { [name]: rows }), ...header.metadata } };
}
