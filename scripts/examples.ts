// Writes every documented example as a test, for the type checker; the test runner does the same when it starts.
import { writeExamples } from "./examples/writeExamples.ts";

writeExamples();
