/** Number of outputs of the attention gate's projection: one per channel, one per head, or none. */
export function gateOutputs(gate: string | undefined, channels: number, heads: number): number {
  return gate === undefined || gate === "none" ? 0 : gate === "per-head" ? heads : channels;
}
