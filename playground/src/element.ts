type Child = Node | string;

/** Creates an HTML element with attributes and children. */
export function element(
  tag: string,
  attributes: { readonly [name: string]: string } = {},
  ...children: readonly Child[]
) {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}

/** Creates an SVG element with attributes and children. */
export function shape(
  tag: string,
  attributes: { readonly [name: string]: string | number } = {},
  ...children: readonly Child[]
): SVGElement {
  const created = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, String(value));
  created.append(...children);
  return created;
}

/** Returns the page's element with an id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element ${id}`);
  return found;
}

/** Creates a table with a caption for screen readers; the first cell of each row is its header. */
export function tableOf(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const headRow = element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)));
  const body = rows.map(([first = "", ...cells]) =>
    element("tr", {}, element("th", { scope: "row" }, first), ...cells.map((cell) => element("td", {}, cell))),
  );
  const title = element("caption", { class: "visually-hidden" }, caption);
  return element("table", {}, title, element("thead", {}, headRow), element("tbody", {}, ...body));
}
