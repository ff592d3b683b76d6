const marked = new WeakSet<object>();

/**
 * Marks a structure that never changes again, at no depth, and is sent many times: writers may keep what they made
 * of it. Freeze what is not yet frozen; the mark is a promise and nobody checks it.
 */
export function unchanging<Value extends object>(value: Value): Value {
  marked.add(value);
  return value;
}

/** Writes a structure, or finds what was written before when it is one that never changes. */
export function keeping(write: (value: unknown) => string): (value: unknown) => string {
  const kept = new WeakMap<object, string>();
  return (value) => {
    if (typeof value !== 'object' || value === null || !marked.has(value)) return write(value);
    const known = kept.get(value);
    if (known !== undefined) return known;
    const text = write(value);
    kept.set(value, text);
    return text;
  };
}
