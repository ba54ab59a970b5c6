import { UnknownNameError } from "../../errors/unknownNameError.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import type { TokenPrice } from "./tokenPrice.js";
import type { TokenUse } from "./tokenUse.js";

const rateNames =
  /* @__PURE__ */
  "inputPerMillion|cachedInputPerMillion|cacheWritePerMillion|longCacheWritePerMillion|audioInputPerMillion|imageInputPerMillion|outputPerMillion|reasoningPerMillion|audioOutputPerMillion|imageOutputPerMillion|batchShare|flexShare|priorityShare".split(
    "|",
  );
/** Names that must be rates or shares; a price may have other custom fields, such as a source. */
const namesOfRates = /per_?mil+ions?$|share$/i;

/** Returns the token counts if they have no unknown keys; otherwise throws a typed error that names the key. */
export function checkTokenUse(field: string, tokens: TokenUse): TokenUse {
  return checkShape(field, tokens, {
    requests: [0],
    inputTokens: 0,
    cachedInputTokens: [0],
    cacheWriteTokens: [0],
    longCacheWriteTokens: [0],
    audioInputTokens: [0],
    imageInputTokens: [0],
    outputTokens: 0,
    reasoningTokens: [0],
    audioOutputTokens: [0],
    imageOutputTokens: [0],
  });
}

/** Returns the price if it has no misspelt rates or shares; otherwise throws a typed error that names the key. */
export function checkTokenPrice(field: string, price: TokenPrice): TokenPrice {
  for (const key of Object.keys(checkObject(field, price)))
    if (namesOfRates.test(key) && !rateNames.includes(key))
      throw new UnknownNameError(`${field} option`, key, rateNames);
  return price;
}
