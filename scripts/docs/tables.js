// Makes the site's tables scroll horizontally, and long ones sortable and searchable. Without scripts they remain plain tables.
const fewestRows = 8;

const numberIn = (text) => Number.parseFloat(text.replace(/[,$%x×\s]/g, ""));

/** Orders numbers by size before words, and empty cells last. */
function compare(left, right) {
  if (left === right) return 0;
  if (left === "" || right === "") return left === "" ? 1 : -1;
  const [a, b] = [numberIn(left), numberIn(right)];
  const [isNumber, isOther] = [!Number.isNaN(a), !Number.isNaN(b)];
  if (isNumber && isOther && a !== b) return a - b;
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return left.localeCompare(right, "en");
}

function makeSortable(table) {
  const [body] = table.tBodies;
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      const textOf = (row) => row.cells[column]?.textContent.trim() ?? "";
      body.append(...[...body.rows].sort((a, b) => sign * compare(textOf(a), textOf(b))));
    });
  });
}

function makeSearchable(frame, table) {
  const label = document.createElement("label");
  label.className = "table-search";
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Search this table";
  input.setAttribute("aria-label", "Search this table");
  const count = document.createElement("span");
  count.className = "table-count";
  count.setAttribute("role", "status");
  label.append(input, count);
  frame.before(label);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of table.tBodies[0].rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = input.value === "" ? "" : `${shown} of ${table.tBodies[0].rows.length} rows`;
  });
}

/** Keeps dates and identifiers on one line, because they would otherwise break at their hyphens. */
function keepWhole(table) {
  const isWhole = (cell) => cell.textContent.length <= 24 && /^[\w.-]+$/.test(cell.textContent);
  for (const row of table.tBodies[0]?.rows ?? [])
    for (const cell of row.cells) if (isWhole(cell)) cell.classList.add("whole");
}

for (const table of document.querySelectorAll(".tsd-typography table")) {
  const frame = document.createElement("div");
  frame.className = "table-frame";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", "Table");
  table.before(frame);
  frame.append(table);
  keepWhole(table);
  if (!table.tHead || (table.tBodies[0]?.rows.length ?? 0) < fewestRows) continue;
  makeSortable(table);
  makeSearchable(frame, table);
}
