/**
 * Kind of load that measurements were made under: one request at a time, one batch that starts and ends together, a queue that keeps
 * the engine full, a fixed number of requests in flight, requests that arrive at a rate, or a finite run that is sent at once.
 */
export type LoadKind = "single" | "static" | "offline" | "closed-loop" | "rate" | "burst";
