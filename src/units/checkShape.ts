import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { didYouMean } from "../errors/nearestName.js";
import { UnknownNameError } from "../errors/unknownNameError.js";

/** A function that returns when the value of a field is allowed and throws a typed error when it is not. */
export type FieldCheck = (field: string, value: never) => unknown;

/** The rule for a field: a check, the allowed words separated by "|", or 0 when the caller checks the field itself. */
export type FieldRule = FieldCheck | string | 0;

/** The rules for every field of an options object. A rule in brackets belongs to an optional field. */
export type Shape<Options> = {
  readonly [Key in keyof Options]-?: object extends Pick<Options, Key> ? readonly [FieldRule] : FieldRule;
};

/** The rules for some fields of a structure, whatever else it holds. */
export type PartialShape<Structure> = Partial<Shape<Structure>>;

/** The rules for the fields of each kind of a structure. */
export type VariantShapes<Structure extends { readonly kind: string }> = {
  readonly [Kind in Structure["kind"]]: PartialShape<Extract<Structure, { readonly kind: Kind }>>;
};

/** Returns the value if it is an object and not a list; otherwise throws a typed error that names the field. */
export function checkObject<Value>(field: string, value: Value, allowed = "an object"): Value {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new InvalidQuantityError(field, value, allowed);
}

/** Returns the value if it is a list; otherwise throws a typed error that names the field. */
export function checkList<Value>(field: string, value: Value): Value {
  if (Array.isArray(value)) return value;
  throw new InvalidQuantityError(field, value, "a list");
}

/** Returns the list if each item passes the check; otherwise throws a typed error that names the first item that does not. */
export function checkEach<Item>(
  field: string,
  list: readonly Item[],
  check: FieldCheck = checkObject,
): readonly Item[] {
  checkList(field, list);
  for (let index = 0; index < list.length; index++) check(`${field}[${index}]`, list[index] as never);
  return list;
}

/** Returns the value if it is a string with at least one character; otherwise throws a typed error that names the field. */
export function checkText<Value>(field: string, value: Value): Value {
  if (typeof value === "string" && value) return value;
  throw new InvalidQuantityError(field, value, "a string that is not empty");
}

/** Returns the value if it is a function; otherwise throws a typed error that names the field. */
export function checkFunction<Value>(field: string, value: Value): Value {
  if (typeof value === "function") return value;
  throw new InvalidQuantityError(field, value, "a function");
}

/** Returns the value if it is true or false; otherwise throws a typed error that names the field. */
export function checkBoolean<Value>(field: string, value: Value): Value {
  if (typeof value === "boolean") return value;
  throw new InvalidQuantityError(field, value, "true or false");
}

/** Lists of words that were split before: splitting takes longer than the check. */
const wordLists: { [words: string]: readonly string[] } = {};

/**
 * Returns the value if it is one of the words separated by "|"; otherwise throws a typed error that suggests the nearest word.
 */
export function checkWord<Value>(field: string, value: Value, words: string): Value {
  wordLists[words] ??= words.split("|");
  const known = wordLists[words];
  if (known.includes(value as string)) return value;
  throw new InvalidQuantityError(field, value, `one of ${known.join(", ")}`, didYouMean(value, known));
}

/**
 * Returns the options if they are an object without unknown keys and every field passes its rule; otherwise throws a typed error
 * that names the key.
 */
export function checkShape<Options extends object>(
  field: string,
  options: Options,
  shape: Shape<Options>,
  prefix = "",
): Options {
  for (const key of Object.keys(checkObject(field, options)))
    if (!Object.hasOwn(shape, key)) throw new UnknownNameError(`${field} option`, key, Object.keys(shape));
  return checkFields(field, options, shape, prefix);
}

/** A check of a nested object whose keys must be known and whose fields must pass their rules. */
export function shaped<Options extends object>(shape: Shape<Options>): FieldCheck {
  return (field: string, options: Options) => checkShape(field, options, shape, `${field}.`);
}

/**
 * A check of a nested object whose fields depend on one of them: its value must be a known word, and the object may hold only
 * the fields that belong to the word.
 */
export function shapedBy<Key extends string, Structure extends { readonly [Name in Key]: string }>(
  key: Key,
  shapes: {
    readonly [Word in Structure[Key]]: Shape<Omit<Extract<Structure, { readonly [Name in Key]: Word }>, Key>>;
  },
): FieldCheck {
  return (field: string, value: Structure) => {
    const word: Structure[Key] = checkObject(field, value)[key];
    checkWord(`${field}.${key}`, word, Object.keys(shapes).join("|"));
    checkShape<object>(field, value, { [key]: 0, ...shapes[word] }, `${field}.`);
  };
}

/**
 * Returns the options if every field passes its rule, ignoring other keys; otherwise throws a typed error that names the field,
 * with the name of the structure before it unless another prefix is given.
 */
export function checkFields<Options extends object>(
  field: string,
  options: Options,
  shape: PartialShape<Options>,
  prefix = `${field}.`,
): Options {
  checkObject(field, options);
  for (const key in shape) {
    const rules = shape[key] as FieldRule | readonly [FieldRule];
    const value = options[key];
    if (typeof rules !== "object") checkField(prefix + key, value, rules);
    else if (value !== undefined) checkField(prefix + key, value, rules[0]);
  }
  return options;
}

/** Throws a typed error unless the `kind` of a structure is known and the fields that belong to it pass their rules. */
export function checkVariant<Structure extends { readonly kind: string }>(
  field: string,
  structure: Structure,
  shapes: VariantShapes<Structure>,
): void {
  const kind: Structure["kind"] = checkObject(field, structure).kind;
  if (typeof kind !== "string" || !Object.hasOwn(shapes, kind))
    checkWord(`${field}.kind`, kind, Object.keys(shapes).join("|"));
  checkFields<object>(field, structure, shapes[kind]);
}

function checkField(field: string, value: unknown, rule: FieldRule): void {
  if (typeof rule === "function") rule(field, value as never);
  else if (rule) checkWord(field, value, rule);
}
