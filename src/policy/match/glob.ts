/**
 * A pattern with `*` (any number of characters, also none) and `?` (exactly one), as character codes; what stands for
 * itself is a code, so that a `*` that came out of a variable stays one.
 */
export type Glob = readonly number[];

/** Any number of characters. */
export const ANY = -1;
/** Exactly one character. */
export const ONE = -2;

/** The codes of a text in which nothing is special. */
export function literally(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** The codes of a text in which `*` and `?` are wildcards. */
export function withWildcards(text: string): number[] {
  return literally(text).map((code) => (code === 0x2a ? ANY : code === 0x3f ? ONE : code));
}

/**
 * Whether the whole text fits. Goes back to the last `*` only, so that no pattern costs more than length times length:
 * a policy is written by strangers.
 */
export function fits(glob: Glob, text: string): boolean {
  let at = 0;
  let position = 0;
  let lastAny = -1;
  let resume = 0;
  while (position < text.length) {
    const code = glob[at];
    if (code === ANY) {
      lastAny = at;
      resume = position;
      at += 1;
    } else if (code === ONE || code === text.charCodeAt(position)) {
      at += 1;
      position += 1;
    } else if (lastAny >= 0) {
      at = lastAny + 1;
      resume += 1;
      position = resume;
    } else return false;
  }
  while (glob[at] === ANY) at += 1;
  return at === glob.length;
}

/** A test for a fixed pattern. The usual forms (`*`, a plain text, a text that ends in `*`) are faster than the rest. */
export function compileGlob(glob: Glob): (text: string) => boolean {
  const wild = glob.findIndex((code) => code < 0);
  if (wild === -1) {
    const whole = textOf(glob);
    return (text) => text === whole;
  }
  if (wild === glob.length - 1 && glob[wild] === ANY) {
    const start = textOf(glob.slice(0, wild));
    return (text) => text.startsWith(start);
  }
  return (text) => fits(glob, text);
}

function textOf(glob: Glob): string {
  return glob.map((code) => String.fromCharCode(code)).join('');
}
