import { MalformedInputError } from "../../errors/malformedInputError.js";

/** Name of the input in errors. */
const source = "config.json";
/** Largest dimension accepted: a thousand times the largest published one. */
const largestDimension = 2_147_483_647;

/** Typed access to an object of a Hugging Face configuration. Only own properties are read, and null counts as absent. */
export class ConfigFields {
  readonly #values: object;
  readonly #path: string;
  readonly #defaults: object;
  readonly #lists = new Map<string, readonly unknown[]>();

  constructor(values: object, path = "", defaults: object = {}) {
    this.#values = values;
    this.#path = path;
    this.#defaults = defaults;
  }

  /** Returns the same fields with defaults for missing ones. */
  withDefaults(defaults: object): ConfigFields {
    return new ConfigFields(this.#values, this.#path, defaults);
  }

  /** The unchecked value of a field; undefined if absent or null. */
  raw(name: string): unknown {
    const values = Object.hasOwn(this.#values, name) ? this.#values : this.#defaults;
    return (Object.getOwnPropertyDescriptor(values, name)?.value ?? undefined) as unknown;
  }

  /** Tells whether a field is present and not null. */
  has(name: string): boolean {
    return this.raw(name) !== undefined;
  }

  /** Tells whether a field is absent; an explicit null, which means "none" for some fields, counts as present. */
  lacks(name: string): boolean {
    return !Object.hasOwn(this.#values, name) && !Object.hasOwn(this.#defaults, name);
  }

  /** Creates an error that names a field. */
  malformed(name: string, problem: string): MalformedInputError {
    return new MalformedInputError(source, this.#path + name, problem);
  }

  /** A required whole number of at least 1, under the first of several names that is present. */
  size(...names: readonly [string, ...string[]]): number {
    const size = this.optionalCount(...names);
    if (size === undefined) throw this.malformed(names.join(" or "), "is missing");
    if (size < 1) throw this.malformed(names.join(" or "), `must be at least 1; got ${size}`);
    return size;
  }

  /** An optional whole number of at least 0, under the first of several names that is present. */
  optionalCount(...names: readonly [string, ...string[]]): number | undefined {
    const name = names.find((candidate) => this.has(candidate));
    if (name === undefined) return undefined;
    return wholeNumber(this.raw(name), () =>
      this.malformed(name, `must be a whole number from 0 to ${largestDimension}`),
    );
  }

  /** A boolean, with a default. */
  flag(name: string, fallback: boolean): boolean {
    const value = this.raw(name) ?? fallback;
    if (typeof value === "boolean") return value;
    throw this.malformed(name, "must be true or false");
  }

  /** A string; undefined if absent. */
  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || typeof value === "string") return value;
    throw this.malformed(name, "must be a string");
  }

  /** A list of strings; undefined if absent. */
  texts(name: string): readonly string[] | undefined {
    return this.#list(name, (item): item is string => typeof item === "string", "strings");
  }

  /** A list of whole numbers; undefined if absent. Booleans count as 0 and 1. */
  counts(name: string): readonly number[] | undefined {
    const isCount = (item: unknown): item is number | boolean =>
      typeof item === "boolean" || (Number.isSafeInteger(item) && (item as number) >= 0);
    return this.#list(name, isCount, "whole numbers")?.map(Number);
  }

  /** A nested object; undefined if absent. */
  child(name: string): ConfigFields | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (typeof value !== "object" || Array.isArray(value)) throw this.malformed(name, "must be an object");
    return new ConfigFields(value as object, `${this.#path}${name}.`);
  }

  /** A list of objects; undefined if absent. */
  children(name: string): readonly ConfigFields[] | undefined {
    const isObject = (item: unknown): item is object =>
      typeof item === "object" && item !== null && !Array.isArray(item);
    return this.#list(name, isObject, "objects")?.map(
      (item, index) => new ConfigFields(item, `${this.#path}${name}[${index}].`),
    );
  }

  /** The names of all fields. */
  names(): readonly string[] {
    return Object.keys(this.#values);
  }

  #list<Item>(name: string, holds: (item: unknown) => item is Item, what: string): readonly Item[] | undefined {
    const value = this.#lists.get(name) ?? this.raw(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !(this.#lists.has(name) || value.every(holds)))
      throw this.malformed(name, `must be a list of ${what}`);
    this.#lists.set(name, value);
    return value;
  }
}

function wholeNumber(value: unknown, error: () => MalformedInputError): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= largestDimension)
    return value as number;
  throw error();
}
