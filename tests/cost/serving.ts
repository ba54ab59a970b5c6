/** An estimate whose interval spans a factor of two in both directions. */
const rate = (value: number) => ({ value, interval: { low: value / 2, high: value * 2, level: 0.9 } });

/** Two accelerators that serve 1,000 input tokens, 100 output tokens and one request a second. */
export const serving = {
  accelerators: 2,
  prefillShare: 0.25,
  inputTokensPerSecond: rate(1_000),
  outputTokensPerSecond: rate(100),
  totalTokensPerSecond: rate(1_100),
  requestsPerSecond: rate(1),
};
