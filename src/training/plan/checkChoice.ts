import { UnknownNameError } from "../../errors/unknownNameError.js";

/** Returns the word if it is one of the allowed words; otherwise throws a typed error that lists them. */
export function checkChoice<Word extends string>(field: string, word: unknown, words: readonly Word[]): Word {
  const found = words.find((allowed) => allowed === word);
  if (found === undefined) throw new UnknownNameError(field, word, words);
  return found;
}
