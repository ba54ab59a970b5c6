import type { GgufHeader } from "./ggufHeader.js";
import type { GgufValue } from "./metadataValue.js";

/** Architecture in a GGUF header: metadata under the architecture's name, and the tensors that exist. */
export class GgufFields {
  readonly architecture: string;
  readonly #header: GgufHeader;
  readonly #shapes: ReadonlyMap<string, readonly number[]>;

  constructor(header: GgufHeader, architecture: string) {
    this.architecture = architecture;
    this.#header = header;
    this.#shapes = new Map(header.tensors.map(({ name, dimensions }) => [name, dimensions]));
  }

  /** The same fields, with values for keys that are not there. */
  withKeys(keys: { readonly [key: string]: GgufValue }): GgufFields {
    const named = Object.entries(keys).map(([key, value]) => [`${this.architecture}.${key}`, value] as const);
    const metadata = { ...Object.fromEntries(named), ...this.#header.metadata };
    return new GgufFields({ ...this.#header, metadata }, this.architecture);
  }

  /** The value under a key of the architecture, such as "block_count"; undefined if there is none. */
  value(key: string): GgufValue | undefined {
    const { metadata } = this.#header;
    const name = `${this.architecture}.${key}`;
    return Object.hasOwn(metadata, name) ? metadata[name] : undefined;
  }

  /** A number under a key: one for all layers, or the largest of a list with one for each. */
  number(key: string): number | undefined {
    const value = this.value(key);
    if (typeof value === "number") return value;
    const list = this.list(key);
    return list?.length ? list.reduce((most, item) => Math.max(most, item), 0) : undefined;
  }

  /** Numbers under a key that lists one for each layer, booleans as 0 and 1; undefined if it holds no list. */
  list(key: string): readonly number[] | undefined {
    const value = this.value(key);
    if (!Array.isArray(value)) return undefined;
    return value.map(Number).every(Number.isFinite) ? value.map(Number) : undefined;
  }

  /** Whether the header describes tensors at all. */
  get hasTensors(): boolean {
    return this.#shapes.size > 0;
  }

  /** Whether a tensor of that name is there. */
  hasTensor(name: string): boolean {
    return this.#shapes.has(name);
  }

  /** Whether some layer has a tensor whose name ends so. */
  someLayerHas(end: string): boolean {
    return this.#header.tensors.some(({ name }) => name.startsWith("blk.") && name.endsWith(end));
  }

  /** Numbers of the layers that have a tensor whose name ends so. */
  layersWith(end: string): readonly number[] {
    const names = this.#header.tensors.filter(({ name }) => name.startsWith("blk.") && name.endsWith(end));
    return names.map(({ name }) => Number(/^blk\.(\d+)\./.exec(name)?.[1]));
  }

  /** Length of one dimension of a tensor, the innermost first. */
  dimension(name: string, index: number): number | undefined {
    return this.#shapes.get(name)?.[index];
  }

  /** Number of layers that have tensors. */
  get layers(): number {
    return this.layersWith("").reduce((most, layer) => Math.max(most, layer + 1), 0);
  }
}

/** Fields of a configuration in Hugging Face's form; undefined ones count as absent. */
export type ConfigValues = { readonly [field: string]: unknown };
