import type { GgufHeader } from "./ggufHeader.js";
import type { GgufValue } from "./metadataValue.js";

/** The model fields of a GGUF header: metadata with the architecture prefix, and tensors. */
export class GgufFields {
  readonly architecture: string;
  readonly #header: GgufHeader;
  readonly #shapes: ReadonlyMap<string, readonly number[]>;

  constructor(header: GgufHeader, architecture: string) {
    this.architecture = architecture;
    this.#header = header;
    this.#shapes = new Map(header.tensors.map(({ name, dimensions }) => [name, dimensions]));
  }

  /** Returns the same fields with values for missing keys. */
  withKeys(keys: { readonly [key: string]: GgufValue }): GgufFields {
    const named = Object.entries(keys).map(([key, value]) => [`${this.architecture}.${key}`, value] as const);
    const metadata = { ...Object.fromEntries(named), ...this.#header.metadata };
    return new GgufFields({ ...this.#header, metadata }, this.architecture);
  }

  /** The value of a key such as "block_count", without the architecture prefix; undefined if missing. */
  value(key: string): GgufValue | undefined {
    const { metadata } = this.#header;
    const name = `${this.architecture}.${key}`;
    return Object.hasOwn(metadata, name) ? metadata[name] : undefined;
  }

  /** The number under a key; for a per-layer list, the largest. */
  number(key: string): number | undefined {
    const value = this.value(key);
    if (typeof value === "number") return value;
    const list = this.list(key);
    return list?.length ? list.reduce((most, item) => Math.max(most, item), 0) : undefined;
  }

  /** The per-layer list under a key, with booleans as 0 and 1; undefined if the key holds no list. */
  list(key: string): readonly number[] | undefined {
    const value = this.value(key);
    if (!Array.isArray(value)) return undefined;
    return value.map(Number).every(Number.isFinite) ? value.map(Number) : undefined;
  }

  /** True if the header lists tensors. */
  get hasTensors(): boolean {
    return this.#shapes.size > 0;
  }

  /** Tells whether a tensor of that name exists. */
  hasTensor(name: string): boolean {
    return this.#shapes.has(name);
  }

  /** Tells whether any layer has a tensor whose name ends in `end`. */
  someLayerHas(end: string): boolean {
    return this.#header.tensors.some(({ name }) => name.startsWith("blk.") && name.endsWith(end));
  }

  /** Indices of the layers that have a tensor whose name ends in `end`. */
  layersWith(end: string): readonly number[] {
    const names = this.#header.tensors.filter(({ name }) => name.startsWith("blk.") && name.endsWith(end));
    return names.map(({ name }) => Number(/^blk\.(\d+)\./.exec(name)?.[1]));
  }

  /** Length of a dimension of a tensor; dimension 0 is the innermost. */
  dimension(name: string, index: number): number | undefined {
    return this.#shapes.get(name)?.[index];
  }

  /** Number of layers that have tensors. */
  get layers(): number {
    return this.layersWith("").reduce((most, layer) => Math.max(most, layer + 1), 0);
  }
}

/** Fields of a Hugging Face configuration; undefined fields count as absent. */
export type ConfigValues = { readonly [field: string]: unknown };
