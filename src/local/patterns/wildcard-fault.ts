/** Wildcards before the same character: more of them would let a rule be in too many states at once. */
const mostRepeated = 4;

interface WildcardFault {
  readonly sentence: string;
  /** Whether AWS says where in the text. */
  readonly placed: boolean;
}

/** What is wrong with a text that has stars for any characters; `\*` and `\\` stand for themselves. */
export function wildcardFault(text: string): WildcardFault | undefined {
  const before = new Map<string, number>();
  // AWS counts bytes, from the quote.
  const place = (at: number): number => Buffer.byteLength(text.slice(0, at)) + 1;
  for (let at = 0; at < text.length; at += 1) {
    const next = text.charAt(at + 1);
    if (text.charAt(at) === '\\') {
      if (next !== '*' && next !== '\\')
        return { sentence: `Invalid escape character at pos ${place(at)}`, placed: true };
      at += 1;
    } else if (text.charAt(at) === '*') {
      if (next === '*')
        return { sentence: `Consecutive wildcard characters at pos ${place(at)}`, placed: true };
      before.set(next, (before.get(next) ?? 0) + 1);
    }
  }
  if (Math.max(0, ...before.values()) <= mostRepeated) return undefined;
  const sentence =
    'Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a ' +
    'wildcard character';
  return { sentence, placed: false };
}
