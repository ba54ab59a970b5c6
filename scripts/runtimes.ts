// Runs the packed tarball in every runtime and writes docs/runtimes.md. It downloads the runtimes (about 500 MB), so it is not part of `npm run check`.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type PackedProject, packedProject } from "./package/packedProject.ts";
import { chromiumRun } from "./runtimes/chromiumRun.ts";
import { runtimes } from "./runtimes/runtime.ts";

const page = "docs/runtimes.md";

const workerConfiguration = `using Workerd = import "/workerd/workerd.capnp";
const unitTests :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker.js", esModule = embed "worker-bundle.js")], compatibilityDate = "2026-01-01"))]);
`;

function prepared(): PackedProject {
  const project = packedProject();
  const esbuild = resolve("node_modules/.bin/esbuild");
  const bundle = (from: string, to: string, ...options: readonly string[]) =>
    project.run(esbuild, from, "--bundle", "--format=esm", "--log-level=error", `--outfile=${to}`, ...options);
  project.write("smoke.mjs", readFileSync("scripts/runtimes/smoke.mjs", "utf8"));
  project.write("module.mjs", 'import { smoke } from "./smoke.mjs";\nconsole.log(smoke() + " statements hold");\n');
  // The CommonJS file is built from the same source; its imports remain `require` calls of the runtime.
  project.run(
    esbuild,
    "module.mjs",
    "--bundle",
    "--packages=external",
    "--format=cjs",
    "--outfile=commonjs.cjs",
    "--log-level=error",
  );
  project.write(
    "worker.mjs",
    'import { smoke } from "./smoke.mjs";\nexport default { test() { console.log(smoke() + " statements hold"); } };\n',
  );
  bundle("worker.mjs", "worker-bundle.js");
  project.write("worker.capnp", workerConfiguration);
  project.write(
    "page.mjs",
    'import { smoke } from "./smoke.mjs";\ntry { document.title = smoke() + " statements hold"; } catch (error) { document.title = String(error); }\n',
  );
  bundle("page.mjs", "page.js", "--minify");
  project.write(
    "page.html",
    '<!doctype html><html lang="en"><title>waits</title><script type="module" src="page.js"></script></html>',
  );
  return project;
}

const files = { module: "module.mjs", commonjs: "commonjs.cjs", worker: "worker.capnp" } as const;

async function outcome(run: () => string | Promise<string>): Promise<string> {
  try {
    return (await run()).trim().split("\n").at(-1) ?? "";
  } catch (error) {
    process.exitCode = 1;
    return `FAILED: ${String(error).split("\n").slice(0, 6).join(" ")}`;
  }
}

const project = prepared();
const rows: string[] = [];
for (const { name, runs, command } of runtimes) {
  const [program, ...parameters] = command(files[runs]);
  rows.push(`| ${name} | ${await outcome(() => project.run(program, ...parameters))} |`);
  console.log(rows.at(-1));
}
rows.push(
  `| Chromium, \`default-src 'none'; script-src 'self'\` | ${await outcome(() => chromiumRun(project.run("pwd").trim()))} |`,
);
console.log(rows.at(-1));
project.remove();
const about = `# Runtimes

This table shows the packed tarball, installed into an empty project and run in each runtime: the main task, an import of a model file, a schema, exact money and a typed
error. \`npm run runtimes\` writes it; the command needs a build and downloads the runtimes. \`npm test\` runs ES modules and CommonJS on the Node version it runs on.`;
writeFileSync(page, `${about}\n\n| runtime | outcome |\n| --- | --- |\n${rows.join("\n")}\n`);
