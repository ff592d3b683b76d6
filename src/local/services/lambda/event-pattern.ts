/**
 * Whether an event fits a pattern as event source mappings have them.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function matches(pattern: unknown, event: unknown): boolean {
  if (!isObject(pattern)) return false;
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') return Array.isArray(wanted) && wanted.some((each) => matches(each, event));
    const value = isObject(event) ? event[key] : undefined;
    if (!Array.isArray(wanted)) return matches(wanted, value);
    return wanted.some((rule) => (Array.isArray(value) ? value : [value]).some((each) => fits(rule, each)));
  });
}

/** Whether a text is a pattern. */
export function isPattern(text: string): boolean {
  try {
    return hasForm(JSON.parse(text));
  } catch {
    return false;
  }
}

function hasForm(pattern: unknown): boolean {
  if (!isObject(pattern)) return false;
  return Object.values(pattern).every((value) => Array.isArray(value) || hasForm(value));
}

function fits(rule: unknown, value: unknown): boolean {
  if (!isObject(rule)) return rule === value;
  return Object.entries(rule).every(([operator, operand]) => operators[operator]?.(operand, value) ?? false);
}

const operators: Readonly<Record<string, (operand: unknown, value: unknown) => boolean>> = {
  exists: (operand, value) => (value !== undefined) === operand,
  prefix: (operand, value) => isText(operand) && isText(value) && value.startsWith(operand),
  suffix: (operand, value) => isText(operand) && isText(value) && value.endsWith(operand),
  'equals-ignore-case': (operand, value) =>
    isText(operand) && isText(value) && value.toLowerCase() === operand.toLowerCase(),
  'anything-but': (operand, value) =>
    value !== undefined && !(Array.isArray(operand) ? operand : [operand]).some((each) => fits(each, value)),
  numeric: (operand, value) => Array.isArray(operand) && typeof value === 'number' && inRange(operand, value),
};

function inRange(rule: readonly unknown[], value: number): boolean {
  for (let index = 0; index < rule.length; index += 2) {
    const compare = comparisons[String(rule[index])];
    if (compare === undefined || !compare(value, Number(rule[index + 1]))) return false;
  }
  return true;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '=': (value, limit) => value === limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
