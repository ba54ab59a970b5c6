import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const run = (...options: readonly string[]) =>
  execFileSync("npm", ["run", "--silent", "quickstart", "--", ...options], { encoding: "utf8" });
const screen = run();
const output = run("--all");

const machines = [
  ["A100 80GB", 2.045],
  ["H100", 3.9],
  ["H200", 5.0585],
  ["B200", 7.5225],
  ["MI300X", 2.59],
  ["Inferentia2", 1.0818],
] as const;
const articleClaims = "T1 T2 T3 T4 I1 I2 I3 I4 C1 C2 C3 C4 C5 C6 S1 S2 S3 S4 Q1 H1 H2 H3 D1 F1".split(" ");

/** Returns the columns of the rows that start with a name; columns are separated by two or more spaces. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const rows = output.split("\n").filter((line) => line.startsWith(`${name} `));
  return rows.map((line) => line.split(/\s{2,}/)).filter((cells) => /^(FP16|INT8|INT4)$/.test(cells[1] ?? ""));
}

function numberIn(cell: string | undefined): number {
  return Number((cell ?? "").replace(/\(.*/, "").replace(/[$,]/g, ""));
}

describe("the quickstart", () => {
  it.each(["A100", "H100", "H200", "B200", "MI300X", "Inferentia2", "Groq", "Cerebras"])("shows %s", (name) => {
    expect(screen).toContain(name);
  });

  it("states the answers on the first screen", () => {
    const lines = screen.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(28);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(105);
    expect(screen).toMatch(/Llama 3\.1 70B: cheapest on \w+/);
    expect(screen).toMatch(/At hyperscalers: \w+/);
    expect(output.startsWith(screen.slice(0, 1_500))).toBe(true);
  });

  it("names the machines that other sellers, speeds and loads make cheaper", () => {
    // AWS rents an H100 at $6.88 and an H200 at $7.91, below the medians of $10.67 and $10.00 at which MI300X at $6.00 is cheapest.
    expect(screen).toMatch(/Qwen3 8B: cheapest on MI300X\.[\s\S]*?At hyperscalers: MI300X \(or any other\)/);
    expect(screen).toMatch(/Otherwise: A100 80GB \(1 at once, answers\), MI300X \(.*full\), B200 \(256\)/);
  });

  it("names the cheapest machine at the rents of March 2025, when specialists had neither H200, B200 nor MI300X", () => {
    expect(screen.match(/In March 2025: H100\./g)).toHaveLength(2);
  });

  it("names the machines that only two changes together make cheapest", () => {
    expect(screen).toMatch(/Cheapest only if two change: Cerebras WSE-3 \(256 \+ long\).* left, .+ right\./);
  });

  it("counts the cheaper parts that the table leaves out", () => {
    const found = screen.match(
      /Cheaper among 2\d parts outside the table: (\d+) \(RTX 3090, \$(\S+)\) left, \d+ \(.*\) right/,
    );
    expect(Number(found?.[1])).toBeGreaterThan(4);
    // A specialist rents an RTX 3090 at $0.18, a fourteenth of an MI300X.
    expect(Number(found?.[2])).toBeLessThan(0.092 / 2);
  });

  it("states how far long requests and hyperscalers' rents move the demand at which serving passes training", () => {
    const found = [...screen.matchAll(/at ([\d.]+)M daily requests \(long: ([\d.]+)M, hyperscalers: ([\d.]+)M\)/g)];
    expect(found).toHaveLength(2);
    for (const [, usual, long, elsewhere] of found) {
      expect(Number(usual) / Number(long)).toBeGreaterThan(2);
      expect(Number(usual) / Number(elsewhere)).toBeGreaterThan(1.5);
    }
    // MI300X: $2.59 at specialists, $6.00 at hyperscalers.
    expect(Number(found[0]?.[1]) / Number(found[0]?.[3])).toBeCloseTo(6 / 2.59, 1);
  });

  it("compares rented machines with tokens bought from hosts", () => {
    // 1,024 + 256 tokens at deepinfra's $0.10 and $0.32 a million for Llama 3.3 70B.
    expect(screen).toMatch(
      /Hosts of Llama 3\.3 70B: \$0\.144, .*; [1-9]\d? of 11 undercut \w+ \(none at \$[4-6]\.\d+ an hour, if full\)/,
    );
    expect(screen).toMatch(/Hosts of Llama 3\.1 8B: \$0\.025, /);
  });

  it("judges the growth of inference on whole replicas, which a small service does not fill", () => {
    const growth = [...output.matchAll(/from ([\d.]+[KM]?) requests a day +today +([\d.]+) +(within|BELOW it)/g)];
    expect(growth.map(([, requests, , verdict]) => [requests, verdict])).toEqual([
      ["10K", "BELOW it"],
      ["1M", "within"],
      ["10M", "within"],
    ]);
  });

  it("prints no NaN", () => expect(output).not.toMatch(/NaN|Infinity|undefined|\[object/));

  it("uses one price of an H100-hour for training and serving", () => {
    expect(output).toMatch(/H100 +\$3\.9 +specialists/);
    expect(output).toMatch(/rented from a specialist +today +120M/);
    expect(output).not.toMatch(/H100, to train/);
  });

  it("states where a cost verdict is open, and where it turns", () => {
    expect(output).toMatch(/Inferentia2, over an H100 of specialists; .*OPEN: .* USD an H100-hour/);
    expect(output).toMatch(/two million requests a day .*ABOVE it +2\.24M requests/);
  });

  it("compares machines for the dollar at one latency limit, where a slow machine's advantage reverses", () => {
    const inferentia = (how: string) => new RegExp(`Qwen3 8B in INT8 on Inferentia2, over an H100 of AWS; ${how} .*`);
    expect(output.match(inferentia("32 at once, 0\\.2 times the speed"))?.[0]).toMatch(
      /within +[\d.]+ USD an H100-hour/,
    );
    expect(output.match(inferentia("best batches within 40 ms"))?.[0]).toMatch(/BELOW it +[\d.]+ USD an H100-hour/);
    expect(output).toMatch(/Qwen3 8B in INT8, specialists, 32 at once +today +[\d.]+ +OPEN/);
  });

  it.each([
    ["I1", /one request .* within +1\d\d requests at once[\s\S]*1,024 requests .* BELOW it/],
    ["I3", /Groq LPU.*BELOW it[\s\S]*Maia 200.*OPEN/],
    ["C5", /on B200 .* within +7\.81 USD a million tokens[\s\S]*gpt-5\.5, at list price .* ABOVE it/],
    ["S3", /one part for both tiers .* BELOW it +1\.76 USD[\s\S]*spot H100 .*OPEN: 0\.\d+ to 1\.\d+/],
    ["S4", /two DGX H100 .* within +2\.94 servers a rack/],
    [
      "H1",
      /both rented from specialists .*OPEN[\s\S]*both rented from hyperscalers .* ABOVE it +[\d.]+ times an H200's rent/,
    ],
  ])("states where the verdict on %s reverses", (id, reversal) => {
    const [, block = ""] = output.split(`\n${id}  `);
    expect(block.split(/\n(?=\S)/)[0]).toMatch(reversal);
  });

  it("quantises both models, imported and from the catalogue", () => {
    expect(output).toMatch(/Qwen3 8B: 8\.19B parameters, .* imported from its Hugging Face config\.json/);
    expect(output).toMatch(/INT4 +39\.5 GB +75% +72%/);
    expect(output).toMatch(/INT8 +72\.7 GB +50% +48\.5%/);
  });

  it.each(machines)("serves both models on %s at three precisions, with costs that sum to the bill", (name, price) => {
    const rows = rowsOf(name);
    expect(rows).toHaveLength(6);
    for (const [, , chips, , outputRate, , , , perMillionOut, perMillionIn] of rows) {
      const rate = numberIn(outputRate);
      const inputRate = (rate * 1024) / 256;
      const earned = (3600 * 0.6 * (rate * numberIn(perMillionOut) + inputRate * numberIn(perMillionIn))) / 1e6;
      expect(earned / (numberIn(chips) * price)).toBeCloseTo(1, 1.5);
    }
  });

  it.each(["Groq LPU", "Cerebras WSE-3"])("states how many of %s hold a model on the chip", (name) => {
    const chips = rowsOf(name).map((cells) => numberIn(cells[2]));
    const [small, , smallest, large] = chips;
    expect(small).toBeGreaterThanOrEqual(smallest ?? Number.POSITIVE_INFINITY);
    expect(large).toBeGreaterThan(small ?? Number.POSITIVE_INFINITY);
  });

  it("compares training and serving with the article's two profiles", () => {
    expect(output).toMatch(
      /accelerators +1K or more a cluster +[\d,]+, [\d,]+ together +1 to 8 a server +[\d,]+, \d+ together/,
    );
    expect(output).toMatch(/bound by +compute +memory-bandwidth/);
    expect(output).toMatch(/Tiers: 2\./);
  });

  it.each(articleClaims)("checks the article's claim %s against computed figures", (id) => {
    const [, block = ""] = output.split(new RegExp(`\n${id}  `));
    const figures = block.split(/\n(?=\S)/)[0] ?? "";
    expect(figures).toMatch(/(then|today) .*(within|BELOW it|ABOVE it|OPEN)/);
  });

  it("states where current figures depart from a claim", () => {
    expect(output).toMatch(/today .*BELOW it/);
    expect(output).toMatch(/today .*ABOVE it/);
  });
});
