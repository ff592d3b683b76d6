/** A name with `*` and `?` as wildcards, as a regular expression for whole names. */
export function namePattern(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, (character) => `\\${character}`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's');
}
