/** One `--include` or `--exclude`, in the order in which they were given. */
export interface Pattern {
  readonly kind: 'include' | 'exclude';
  readonly glob: string;
}

/**
 * Whether a path, relative to what is walked and with slashes, is taken: everything is, and the last pattern that
 * matches decides. `*` matches slashes too, as in the AWS CLI.
 * https://docs.aws.amazon.com/cli/latest/reference/s3/#use-of-exclude-and-include-filters
 */
export function pathFilter(patterns: readonly Pattern[]): (path: string) => boolean {
  const rules = patterns
    .map(({ kind, glob }) => ({ taken: kind === 'include', matches: globText(glob) }))
    .toReversed();
  return (path) => rules.find(({ matches }) => matches.test(path))?.taken ?? true;
}

/** Python's fnmatch, which the AWS CLI uses: `*`, `?`, `[a-z]` and `[!a-z]`; nothing escapes. */
function globText(glob: string): RegExp {
  let text = '';
  for (let at = 0; at < glob.length; at += 1) {
    const sign = glob.charAt(at);
    const end = sign === '[' ? setEnd(glob, at) : -1;
    if (sign === '*') text += '.*';
    else if (sign === '?') text += '.';
    else if (end > 0) {
      const inside = glob
        .slice(at + 1, end)
        .replaceAll('\\', '\\\\')
        .replaceAll(']', '\\]');
      text += inside.startsWith('!')
        ? `[^${inside.slice(1)}]`
        : `[${inside.startsWith('^') ? `\\${inside}` : inside}]`;
      at = end;
    } else text += sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  }
  return new RegExp(`^(?:${text})$`, 's');
}

/** Where a set ends, or -1: a `]` right at its beginning is one of its signs. */
function setEnd(glob: string, start: number): number {
  const first = glob.charAt(start + 1) === '!' ? start + 2 : start + 1;
  return glob.indexOf(']', first + 1);
}
