/** Mean context length of a request while its output is generated: the prompt and half of the output. */
export function meanContextTokens(inputTokens: number, outputTokens: number): number {
  return inputTokens + outputTokens / 2;
}
