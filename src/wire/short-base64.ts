const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (sign) =>
  sign.charCodeAt(0),
);
const equals = '='.charCodeAt(0);

/** Base64 of a few bytes, put together here: to ask C++ for it costs more than that. */
export function shortBase64(bytes: readonly number[]): string {
  const signs: number[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const one = bytes[at] ?? 0;
    const two = bytes[at + 1] ?? 0;
    const three = bytes[at + 2] ?? 0;
    signs.push(
      alphabet[one >> 2] ?? equals,
      alphabet[((one & 3) << 4) | (two >> 4)] ?? equals,
      left < 2 ? equals : (alphabet[((two & 15) << 2) | (three >> 6)] ?? equals),
      left < 3 ? equals : (alphabet[three & 63] ?? equals),
    );
  }
  return String.fromCharCode(...signs);
}
