/**
 * Makes a value once for each key, when it is first asked for: how shapes become readers and writers. What was asked for
 * last is at hand, since the next call is mostly of the same action.
 */
export function compiled<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  let lastKey: Key | undefined;
  let last: Value | undefined;
  return (key) => {
    if (key === lastKey && last !== undefined) return last;
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    lastKey = key;
    last = value;
    return value;
  };
}
