/**
 * Whether a text is of digits and the letters from `a` to `f` alone, from a place on. A loop: to ask an expression costs
 * several times what there is to look through.
 */
export function isLowerHex(text: string, from = 0): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x30 || code > 0x39) && (code < 0x61 || code > 0x66)) return false;
  }
  return true;
}
