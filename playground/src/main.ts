import { isLlmEconomicsError } from "llm-economics/errors";
import { estimateInference, type InferenceEstimate } from "llm-economics/inference";
import { formatBytes } from "llm-economics/units";
import { codeOf } from "./code.js";
import { byId, element } from "./element.js";
import { allParts, type Catalogue, firstParts, type Parts } from "./parts.js";
import { type ChosenPlan, chosenPlan } from "./plan.js";
import { showAssumptions, showMemory, showSpeed, showStep } from "./results.js";
import { hashOf, type PlaygroundState, stateOf } from "./state.js";

const form = byId("form") as HTMLFormElement;
const lazyParts = ["load", "roofline", "lifetime", "cheapest"] as const;
const pauseMilliseconds = 120;
const parts = { current: firstParts as Parts, areAll: false };
const latest = { run: 0 };

function readForm(): PlaygroundState {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])) as never;
}

function fillForm(state: PlaygroundState): void {
  for (const [name, value] of Object.entries(state)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement)
      field.value = value;
  }
  if (state.config !== "") (byId("paste") as HTMLDetailsElement).open = true;
}

function showProblem(message: string, fieldName = ""): void {
  const problem = byId("problem");
  problem.textContent = message;
  problem.hidden = message === "";
  for (const field of form.elements) {
    const isWrong = message !== "" && field.getAttribute("name") === fieldName;
    if (isWrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

function clearResults(): void {
  for (const id of ["speed", "step", ...lazyParts]) byId(id).replaceChildren();
  showAssumptions([]);
}

async function showLazy(
  run: number,
  state: PlaygroundState,
  chosen: ChosenPlan,
  serving: InferenceEstimate,
): Promise<void> {
  const { lifetimeChart, loadChart, rooflineChart } = await import("./lazy.js");
  if (run !== latest.run) return;
  byId("load").replaceChildren(...loadChart(chosen));
  byId("roofline").replaceChildren(...rooflineChart(chosen));
  byId("lifetime").replaceChildren(...lifetimeChart(serving, state));
  const { cheapestPlans } = await import("./cheapest.js");
  if (run !== latest.run) return;
  byId("cheapest").replaceChildren(...cheapestPlans(state, chosen));
  document.documentElement.dataset.drawn = String(run);
}

async function loadParts(): Promise<void> {
  if (parts.areAll) return;
  parts.current = await allParts();
  parts.areAll = true;
  const optionsOf = (catalogue: Catalogue<{ readonly id: string; readonly name: string }>) =>
    Object.values(catalogue)
      .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
      .map(({ id, name }) => element("option", { value: id }, name));
  byId("models").replaceChildren(...optionsOf(parts.current.architectures));
  byId("accelerators").replaceChildren(...optionsOf(parts.current.accelerators));
}

async function chosenOrAll(state: PlaygroundState): Promise<ChosenPlan> {
  try {
    return await chosenPlan(state, parts.current);
  } catch (error) {
    if (parts.areAll || !isLlmEconomicsError(error, "unknown-name")) throw error;
    await loadParts();
    return chosenPlan(state, parts.current);
  }
}

async function show(state: PlaygroundState): Promise<void> {
  latest.run += 1;
  const run = latest.run;
  try {
    const chosen = await chosenOrAll(state);
    if (run !== latest.run) return;
    const estimate = estimateInference(chosen.plan);
    byId("code").textContent = codeOf(state, chosen);
    showMemory(estimate.memory);
    if (!estimate.fits) {
      clearResults();
      const { shortfallBytes, acceleratorsNeeded } = estimate.memory;
      const remedy = `Use at least ${acceleratorsNeeded} accelerators, narrower formats or shorter requests.`;
      showProblem(
        `This plan does not fit: each accelerator lacks ${formatBytes(shortfallBytes)}. ${remedy}`,
        "tensorParallel",
      );
      return;
    }
    showSpeed(estimate, state);
    showStep(estimate);
    showAssumptions(estimate.assumptions);
    showProblem("");
    byId("status").textContent = `${Math.round(estimate.outputTokensPerSecond.value)} output tokens per second.`;
    document.documentElement.dataset.shown = String(run);
    performance.mark("first-result");
    await showLazy(run, state, chosen, estimate);
  } catch (error) {
    if (run !== latest.run) return;
    clearResults();
    const { field = "" } = isLlmEconomicsError(error) ? (error.details as { readonly field?: string }) : {};
    showProblem(error instanceof Error ? error.message : String(error), field.split(".").at(-1));
  }
}

function remember(state: PlaygroundState): void {
  history.replaceState(null, "", `#${hashOf(state)}`);
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    byId("status").textContent = "Copied.";
  } catch {
    byId("status").textContent = "The browser did not allow copying; select the text instead.";
  }
  button.focus();
}

const timer = { id: 0 };
form.addEventListener("input", () => {
  clearTimeout(timer.id);
  timer.id = setTimeout(() => {
    const state = readForm();
    remember(state);
    void show(state);
  }, pauseMilliseconds);
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("focusin", () => void loadParts());
window.addEventListener("hashchange", () => {
  const state = stateOf(location.hash);
  fillForm(state);
  void show(state);
});
byId("copy").addEventListener("click", () => void copy(byId("copy"), byId("code").textContent ?? ""));
byId("link").addEventListener("click", () => void copy(byId("link"), location.href));

const first = stateOf(location.hash);
fillForm(first);
void show(first);
