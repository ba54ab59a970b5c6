import * as accelerators from "llm-economics/accelerators";
import * as architectures from "llm-economics/architectures";

export { accelerators, architectures };
