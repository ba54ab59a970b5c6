// Writes every documented example as a test, so that the type checker covers them; the test runner also does this on start.
import { writeExamples } from "./examples/writeExamples.ts";

writeExamples();
