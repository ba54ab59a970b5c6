// Comes first in a room's test bundle. Only the process that measures coverage counts how often mutants are reached: counting
// makes tests several times as slow.
const instrumented = globalThis as { __stryker__?: { coverageIsKnown?: boolean } };
instrumented.__stryker__ = { coverageIsKnown: process.env.MUTATION_COUNTS === undefined };
