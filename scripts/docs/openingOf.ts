const isProse = (paragraph: string) => !/^(#|<|\||`{3}|- )/.test(paragraph);

/** Returns the first sentence of a page's prose. A stop or a colon within a code span does not end it. */
export function openingOf(page: string): string {
  const paragraph = page
    .replaceAll(/^```[\s\S]*?^```/gm, "")
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter(Boolean)
    .find(isProse);
  const sentence = paragraph?.match(/^((?:`[^`]*`|[^`])*?[.:?])(?:\s|$)/)?.[1] ?? "";
  return sentence.replaceAll("\n", " ").replace(/:$/, ".");
}
