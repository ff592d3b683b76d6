/** What all keys begin with. They come in order, so that the first and the last tell. */
export function commonStart(keys: readonly string[]): string {
  const first = keys[0] ?? '';
  const last = keys.at(-1) ?? '';
  let at = 0;
  while (at < first.length && first[at] === last[at]) at += 1;
  // Half of a character is none.
  return first.slice(0, at).replace(/[\uD800-\uDBFF]$/, '');
}
