/** Tokens in a request's context on average while its output is generated: the prompt and half of the output. */
export function meanContextTokens(inputTokens: number, outputTokens: number): number {
  return inputTokens + outputTokens / 2;
}
