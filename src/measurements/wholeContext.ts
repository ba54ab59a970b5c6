import { engineEra } from "../efficiency/engineEras.js";
import type { Architecture, LayerGroup } from "../models/architecture.js";
import type { EngineName } from "./engineSpelling.js";

/** The era of TensorRT-LLM from which on layers with a window keep and read only that (1.0, the PyTorch backend). */
const firstWindowedEra = 3;

/** Whether an engine keeps and reads the whole context of layers that look back over a window only. */
export function keepsWholeContext({ family, version }: EngineName): boolean {
  if (family !== "tensorrt-llm" || version === undefined) return false;
  const era = engineEra(family, version);
  return era !== "unstated" && era < firstWindowedEra;
}

/** The architecture as such an engine runs it: every grouped-query layer sees all that came before. */
export function withoutWindows(architecture: Architecture): Architecture {
  return { ...architecture, layerGroups: architecture.layerGroups.map(wholeGroup) };
}

function wholeGroup(group: LayerGroup): LayerGroup {
  if (group.attention?.kind !== "grouped-query") return group;
  const { windowTokens: _, ...attention } = group.attention;
  return { ...group, attention };
}
