/** What `$.Reservations[0].Instances[*].State.Name` finds in an answer; a list where there is a wildcard. */
export function select(document: unknown, path: string): unknown {
  const parts = [...path.replace(/^\$/, '').matchAll(/\.?([\w-]+)|\[(\d+|\*)\]|\.\.?\*/g)];
  let found: readonly unknown[] = [document];
  let many = false;
  for (const [, name, index] of parts) {
    if (name !== undefined) found = found.map((value) => memberOf(value, name));
    else if (index !== undefined && index !== '*') found = found.map((value) => memberOf(value, index));
    else {
      many = true;
      found = found.flatMap((value) => (Array.isArray(value) ? value : []));
    }
  }
  const there = found.filter((value) => value !== undefined);
  return many ? there : there[0];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
