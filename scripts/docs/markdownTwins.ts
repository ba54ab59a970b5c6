import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type Application,
  DeclarationReflection,
  DocumentReflection,
  ProjectReflection,
  type Reflection,
  Renderer,
  type RendererEvent,
} from "typedoc";
import { declarationMarkdown, summaryOf } from "./declarationMarkdown.ts";
import { openingOf } from "./openingOf.ts";
import { sitePages } from "./pages.ts";

const twinOf = (url: string) => url.replace(/\.html$/, ".md");

function guideText(document: DocumentReflection): string {
  return readFileSync(document.project.files.getReflectionPath(document) ?? "", "utf8");
}

function moduleText(module: DeclarationReflection, addressOf: (target: Reflection) => string): string {
  const lines = (module.children ?? []).map((child) => `- [${child.name}](${addressOf(child)}): ${summaryOf(child)}`);
  return `# llm-economics/${module.name}\n\n${summaryOf(module)}\n\n${lines.join("\n")}\n`;
}

/** Copies the linked files that are not pages, such as reports, so that the links of the twin reach them. */
function copyLinked(file: string, outputDirectory: string): void {
  for (const [, address = ""] of readFileSync(file, "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
    const linked = join(dirname(file), address);
    const copy = join(outputDirectory, linked);
    if (existsSync(linked) && !existsSync(copy)) cpSync(linked, copy, { recursive: true });
  }
}

/** A line of llms.txt. Links within the sentence are dropped, because they are relative to their page. */
function entry(title: string, address: string, about: string): string {
  const plain = about.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return `- [${title}](${address})${plain && `: ${plain}`}`;
}

/** Returns llms.txt: a summary of the project, and a link to every page with its first sentence. */
function contentsText(project: ProjectReflection): string {
  const guides = sitePages().map(({ file, title, group }) => {
    return { group, line: entry(title, file, openingOf(readFileSync(file, "utf8"))) };
  });
  const sections = [...new Set(guides.map(({ group }) => group))].map((name) => {
    const lines = guides.filter(({ group }) => group === name).map(({ line }) => line);
    return `## ${name}\n\n${lines.join("\n")}`;
  });
  const reference = (project.children ?? [])
    .map((module) => entry(module.name, `modules/${module.name}.md`, summaryOf(module)))
    .join("\n");
  const about =
    "> A TypeScript library for the economics of AI compute: speed, memory, energy and cost of training and serving language models, calibrated on published measurements.";
  return `# llm-economics\n\n${about}\n\n${sections.join("\n\n")}\n\n## API reference\n\n${reference}\n`;
}

/** Writes a Markdown version next to each page of the site, and `llms.txt`, which lists them. */
export function writeMarkdownTwins(app: Application): void {
  app.renderer.on(Renderer.EVENT_END, ({ project, outputDirectory, pages }: RendererEvent) => {
    const router = app.renderer.router;
    const write = (path: string, text: string) => {
      mkdirSync(dirname(`${outputDirectory}/${path}`), { recursive: true });
      writeFileSync(`${outputDirectory}/${path}`, text);
    };
    for (const { url, model } of pages) {
      const addressOf = (target: Reflection) => twinOf(router?.relativeUrl(model as Reflection, target) ?? "");
      if (model instanceof DocumentReflection) write(twinOf(url), guideText(model));
      else if (model instanceof ProjectReflection) write(twinOf(url), contentsText(project));
      else if (model instanceof DeclarationReflection) {
        const isModule = model.parent instanceof ProjectReflection;
        write(twinOf(url), isModule ? moduleText(model, addressOf) : declarationMarkdown(model));
      }
    }
    write("llms.txt", contentsText(project));
    for (const { file } of sitePages()) copyLinked(file, outputDirectory);
  });
}
