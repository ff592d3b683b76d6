/**
 * The text output of the AWS CLI: one line per object, values parted by tabs in the order of their sorted
 * keys; a list or an object inside is a line of its own that begins with its key in capitals.
 */
export function awsText(value: unknown): string {
  const lines: string[] = [];
  addLines(JSON.parse(JSON.stringify(value ?? null)), undefined, undefined, lines);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function addLines(
  value: unknown,
  name: string | undefined,
  columns: readonly string[] | undefined,
  lines: string[],
): void {
  if (Array.isArray(value)) addList(value, name, lines);
  else if (isObject(value)) addObject(value, name, columns, lines);
  else lines.push(scalar(value));
}

function addList(items: readonly unknown[], name: string | undefined, lines: string[]): void {
  if (items.some((item) => isObject(item))) {
    const columns = scalarKeys(items.filter((item) => isObject(item)));
    for (const item of items) addLines(item, name, columns, lines);
    return;
  }
  const scalars = items.filter((item) => !Array.isArray(item)).map((item) => scalar(item));
  if (scalars.length > 0 && name === undefined) lines.push(scalars.join('\t'));
  else if (name !== undefined) lines.push(...scalars.map((text) => `${name.toUpperCase()}\t${text}`));
  for (const item of items) if (Array.isArray(item)) addLines(item, name, undefined, lines);
}

function addObject(
  value: Readonly<Record<string, unknown>>,
  name: string | undefined,
  columns: readonly string[] | undefined,
  lines: string[],
): void {
  const shown = columns ?? scalarKeys([value]);
  if (shown.length > 0) {
    const cells = shown.map((key) => (Object.hasOwn(value, key) ? scalar(value[key]) : ''));
    lines.push([...(name === undefined ? [] : [name.toUpperCase()]), ...cells].join('\t'));
  }
  for (const key of Object.keys(value).sort()) {
    if (!shown.includes(key)) addLines(value[key], key, undefined, lines);
  }
}

/** Keys that hold plain values in any of the objects, so that the columns of all lines agree. */
function scalarKeys(objects: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const keys = new Set<string>();
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      if (!Array.isArray(value) && !isObject(value)) keys.add(key);
    }
  }
  return [...keys].sort();
}

/** As Python writes it, because that is what people's scripts compare with. */
function scalar(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
