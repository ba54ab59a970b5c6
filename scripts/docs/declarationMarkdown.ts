import type { Comment, CommentDisplayPart, DeclarationReflection, Reflection, SignatureReflection } from "typedoc";

/** Returns the text of a comment, with links as code. */
function textOf(parts: readonly CommentDisplayPart[] | undefined): string {
  return (parts ?? [])
    .map((part) => (part.kind === "inline-tag" ? `\`${part.text}\`` : part.text))
    .join("")
    .trim();
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** Returns the first sentence of the comment of a declaration or its first signature. */
export function summaryOf(reflection: Reflection): string {
  const { comment, signatures } = reflection as DeclarationReflection;
  const text = oneLine(textOf((comment ?? signatures?.[0]?.comment)?.summary));
  return text.match(/^.*?[.:](?=\s|$)/)?.[0] ?? text;
}

function commentText(comment: Comment | undefined): string {
  if (comment === undefined) return "";
  const blocks = comment.blockTags.map(({ tag, content }) => {
    const text = textOf(content);
    return tag === "@example" ? text : `**${tag.slice(1)}**: ${text}`;
  });
  return [textOf(comment.summary), ...blocks].join("\n\n");
}

function signatureText(signature: SignatureReflection): string {
  const parameters = (signature.parameters ?? []).map((parameter) => {
    const about = oneLine(textOf(parameter.comment?.summary));
    return `- \`${parameter.name}: ${parameter.type}\` ${about}`.trimEnd();
  });
  const names = (signature.parameters ?? []).map(({ name }) => name).join(", ");
  const head = `\`${signature.name}(${names}): ${signature.type}\``;
  return [head, ...(parameters.length > 0 ? [parameters.join("\n")] : []), commentText(signature.comment)].join("\n\n");
}

function memberText(member: DeclarationReflection): string {
  const optional = member.flags.isOptional ? "?" : "";
  return `- \`${member.name}${optional}: ${member.type ?? ""}\` ${oneLine(textOf(member.comment?.summary))}`.trimEnd();
}

/** Returns a declaration of the reference as Markdown, with signature, fields, comment and example. */
export function declarationMarkdown(declaration: DeclarationReflection): string {
  const { name, parent, type, signatures, children, comment } = declaration;
  const isPlain = signatures === undefined && children === undefined && type !== undefined;
  const parts = [
    `# ${name}`,
    `From \`llm-economics/${parent?.name ?? ""}\`.`,
    ...(isPlain ? [`\`${name}: ${type}\``] : []),
    commentText(comment),
    ...(signatures ?? []).map(signatureText),
    (children ?? []).map(memberText).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
