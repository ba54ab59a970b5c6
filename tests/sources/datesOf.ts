const months = "January February March April May June July August September October November December".split(" ");

const withZero = (part: number | string) => String(part).padStart(2, "0");

/**
 * Returns the days and months that a title names, as ISO 8601 dates: "4 and 21 August, 2 September 2026" gives 2026-08-04, 2026-08-21
 * and 2026-09-02. A month without a year has the next year in the title. ISO 8601 dates and months count as well.
 */
export function datesOf(title: string): readonly string[] {
  const named = new RegExp(`((?:\\d{1,2}(?:, | and | ))*)\\b(${months.join("|")})\\b`, "g");
  const iso = [...title.matchAll(/\b20\d\d-[01]\d(?:-[0-3]\d)?\b/g)].map(([date]) => date);
  const words = [...title.matchAll(named)].flatMap(({ index, 1: days = "", 2: month = "" }) => {
    const year = /\b20\d\d\b/.exec(title.slice(index))?.[0];
    const inYear = `${year}-${withZero(months.indexOf(month) + 1)}`;
    const inMonth = [...days.matchAll(/\d+/g)].map(([day]) => `${inYear}-${withZero(day)}`);
    return inMonth.length > 0 ? inMonth : [inYear];
  });
  return [...iso, ...words];
}
