import { engineEra } from "../efficiency/engineEras.js";
import type { Architecture, LayerGroup } from "../models/architecture.js";
import type { EngineName } from "./engineSpelling.js";

/** First era of TensorRT-LLM in which sliding-window layers keep and read only their window (1.0, the PyTorch backend). */
const firstWindowedEra = 3;

/** Tells whether an engine keeps and reads the whole context even for sliding-window layers. */
export function keepsWholeContext({ family, version }: EngineName): boolean {
  if (family !== "tensorrt-llm" || version === undefined) return false;
  const era = engineEra(family, version);
  return era !== "unstated" && era < firstWindowedEra;
}

/** The architecture as such an engine runs it: all grouped-query layers attend to the whole context. */
export function withoutWindows(architecture: Architecture): Architecture {
  return { ...architecture, layerGroups: architecture.layerGroups.map(wholeGroup) };
}

function wholeGroup(group: LayerGroup): LayerGroup {
  if (group.attention?.kind !== "grouped-query") return group;
  const { windowTokens: _, ...attention } = group.attention;
  return { ...group, attention };
}
