/** Replaces the text between `<!-- name -->` and `<!-- /name -->` in a page. */
export function withSection(page: string, name: string, text: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(page)) throw new Error(`the page has no section ${name}`);
  return page.replace(pattern, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`);
}
