import { checkList, checkObject, checkText } from "../units/checkShape.js";
import type { Accelerator, AcceleratorFigure } from "./accelerator.js";

/** Entry of a source catalogue. */
export interface SourceSummary {
  /** Title of the page, table or file. */
  readonly title: string;
  /** URL of the page, table or file. */
  readonly url: string;
  /** Date on which it was retrieved, as an ISO 8601 date. */
  readonly retrievedOn: string;
}

/**
 * Describes the provenance of an accelerator's figures, one line per group: kind of evidence, sources with their dates, and
 * conflicts.
 *
 * @param accelerator - the accelerator
 * @param sources - the source catalogue that its provenance refers to; sources missing from it are shown by key
 * @returns lines of text
 * @example
 * ```ts
 * import { nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { explainAccelerator } from "llm-economics/hardware";
 *
 * explainAccelerator(nvidiaH100Sxm, {}).length; // => 8
 * ```
 */
export function explainAccelerator(
  accelerator: Pick<Accelerator, "provenance">,
  sources: { readonly [key: string]: SourceSummary },
): string[] {
  const { provenance } = checkObject("accelerator", accelerator);
  checkObject("accelerator.provenance", provenance);
  checkObject("sources", sources);
  return (Object.keys(provenance) as AcceleratorFigure[]).sort().flatMap((figure) => {
    const origin = provenance[figure];
    if (!origin) return [];
    const named = checkList(`provenance.${figure}.sources`, checkObject(`provenance.${figure}`, origin).sources).map(
      (key) => {
        const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
        return source ? `${source.title} <${source.url}>, read ${source.retrievedOn}` : key;
      },
    );
    checkText(`provenance.${figure}.kind`, origin.kind);
    if (origin.conflict !== undefined) checkText(`provenance.${figure}.conflict`, origin.conflict);
    return [`${figure}: ${origin.kind}; ${named.join("; ")}${origin.conflict ? `. ${origin.conflict}` : ""}`];
  });
}
