/** Outputs of the projection that gates attention: one a channel, one a head, or none. */
export function gateOutputs(gate: string | undefined, channels: number, heads: number): number {
  return gate === undefined || gate === "none" ? 0 : gate === "per-head" ? heads : channels;
}
