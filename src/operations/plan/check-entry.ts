import { isJsonObject } from './json.ts';
import type { PlanEntry } from './step.ts';

type Check = (value: unknown) => string | undefined;

const text: Check = (value) =>
  typeof value === 'string' && value !== '' ? undefined : 'must be a text that is not empty';
const object: Check = (value) => (isJsonObject(value) ? undefined : 'must be an object');
const amount: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? undefined : 'must be a number from 0';
const number: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : 'must be a number';
const anything: Check = (value) => (value === undefined ? 'is missing' : undefined);
const change: Check = (value) =>
  ['create', 'update', 'replace', 'delete'].includes(String(value))
    ? undefined
    : 'must be create, update, replace or delete';

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'must be a list';
    for (const [index, item] of value.entries()) {
      const problem = check(item);
      if (problem !== undefined) return `[${index}] ${problem}`;
    }
    return undefined;
  };

/** Known members only: a misspelt one in an edited plan must not be passed over. */
const shape =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isJsonObject(value)) return 'must be an object';
    for (const [name, check] of Object.entries(members)) {
      const problem = check(value[name]);
      if (problem !== undefined) return `"${name}" ${problem}`;
    }
    const unknown = Object.keys(value).find((name) => members[name] === undefined);
    return unknown === undefined ? undefined : `"${unknown}" is not known here`;
  };

const call = shape({ service: text, action: text, input: object });
const requirement = shape({ call, path: text, equals: anything, withinMs: optional(amount) });
const bodyMembers = {
  call: optional(call),
  mover: optional(shape({ name: text, input: object })),
  change,
  reason: text,
  requires: listOf(requirement),
  effect: optional(
    shape({
      call,
      path: text,
      accepted: listOf(anything),
      done: listOf(anything),
      withinMs: optional(amount),
      explain: optional(text),
    }),
  ),
  usdPerHour: optional(number),
  already: optional(listOf(text)),
  again: optional(listOf(text)),
  refusal: optional(text),
};

const shown: Check = (value) =>
  typeof value === 'string'
    ? undefined
    : listOf((item) => (typeof item === 'string' ? undefined : 'must be a text'))(value);
const resource = shape({
  address: text,
  id: optional(text),
  change,
  createFirst: optional(anything),
  attributes: listOf(
    shape({ name: text, before: optional(shown), after: optional(shown), forces: optional(anything) }),
  ),
});

const oneDoing: Check = (value) =>
  isJsonObject(value) && (value['call'] === undefined) === (value['mover'] === undefined)
    ? 'must hold either "call" or "mover"'
    : undefined;
const body: Check = (value) => shape(bodyMembers)(value) ?? oneDoing(value);
const undo: Check = (value) =>
  isJsonObject(value) && value['impossible'] !== undefined
    ? shape({ impossible: text })(value)
    : shape({ steps: listOf(body) })(value);

const stepShape = shape({
  ...bodyMembers,
  id: text,
  account: text,
  region: text,
  target: text,
  name: optional(text),
  after: listOf(text),
  undo: optional(undo),
  resource: optional(resource),
});
const skipShape = shape({
  skip: text,
  name: optional(text),
  account: text,
  region: text,
  reason: text,
  about: optional(text),
});

/** Whether a value is an entry of a plan; if not, `problem` names the member and what it must be. */
export function checkEntry(value: unknown): { readonly entry: PlanEntry } | { readonly problem: string } {
  const problem =
    isJsonObject(value) && 'skip' in value ? skipShape(value) : (stepShape(value) ?? oneDoing(value));
  // The checks above went through every member that the type names.
  return problem === undefined ? { entry: value as unknown as PlanEntry } : { problem };
}

/** Checks the order of a plan's steps: ids once only, and `after` naming only what stands earlier. */
export function orderChecker(): (entry: PlanEntry) => string | undefined {
  const seen = new Set<string>();
  return (entry) => {
    if ('skip' in entry) return undefined;
    if (seen.has(entry.id)) return `"id" is ${entry.id}, which an earlier step has`;
    const missing = entry.after.find((id) => !seen.has(id));
    if (missing !== undefined) return `"after" names ${missing}, which is no earlier step`;
    seen.add(entry.id);
    return undefined;
  };
}
