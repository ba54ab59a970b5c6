import type { FamilyReader } from "../modelShape.js";
import { deepseek } from "./deepseek.js";

/** A.X K1: DeepSeek with an additional norm after each mixture of experts. */
export const axk1: FamilyReader = (config, warnings) => {
  const shape = deepseek(config, warnings);
  const { hiddenSize } = shape;
  const layers = shape.layers.map((layer) =>
    layer.feedForward?.kind === "mixture-of-experts" ? { ...layer, normParameters: 3 * hiddenSize } : layer,
  );
  return { ...shape, layers };
};
