import { UnknownNameError } from "../../errors/unknownNameError.js";

/** The word, if it is one of those that the field allows; otherwise a typed error that names them. */
export function checkChoice<Word extends string>(field: string, word: unknown, words: readonly Word[]): Word {
  const found = words.find((allowed) => allowed === word);
  if (found === undefined) throw new UnknownNameError(field, word, words);
  return found;
}
