/**
 * Lines of comma-separated values as RFC 4180 has them. Text that a spreadsheet would take for a formula has an
 * apostrophe before it: tag values may be anybody's.
 */
export function csvText(rows: Iterable<readonly (string | Plain)[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`;
  return text;
}

/** What is written as it is, such as a number that may be negative. */
interface Plain {
  readonly plain: string;
}

function cell(value: string | Plain): string {
  const text = typeof value !== 'string' ? value.plain : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
