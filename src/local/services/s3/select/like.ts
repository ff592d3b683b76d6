/** Whether a text is as a pattern says, in which `%` is any text and `_` any character. */
export function isLike(text: string, pattern: string, escape: string | undefined): boolean {
  let source = '';
  let literal = false;
  for (const character of pattern) {
    if (!literal && character === escape) {
      literal = true;
      continue;
    }
    if (!literal && character === '%') source += '.*';
    else if (!literal && character === '_') source += '.';
    else source += character.replace(/[\\^$.*+?()[\]{}|/-]/u, String.raw`\$&`);
    literal = false;
  }
  return new RegExp(`^${source}$`, 'su').test(text);
}
