/**
 * Compiles a pattern of the kind that EC2's filters take: `*` stands for any characters, `?` for exactly one,
 * and a backslash takes the meaning from the character after it. Case matters.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
 */
export function compileWildcards(pattern: string): (text: string) => boolean {
  if (!/[*?\\]/.test(pattern)) return (text) => text === pattern;
  const pieces = readPieces(pattern);
  if (pieces.every((piece) => typeof piece === 'string')) {
    const literal = pieces.join('');
    return (text) => text === literal;
  }
  return (text) => matches(pieces, text);
}

const ANY = Symbol('any');
const ONE = Symbol('one');
type Piece = string | typeof ANY | typeof ONE;

function readPieces(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index);
    if (character === '*') {
      if (pieces.at(-1) !== ANY) pieces.push(ANY);
    } else if (character === '?') pieces.push(ONE);
    else if (character === '\\' && index + 1 < pattern.length) {
      index += 1;
      pieces.push(pattern.charAt(index));
    } else pieces.push(character);
  }
  return pieces;
}

/** Walks both with one point of return, so that no pattern costs more than pattern times text. */
function matches(pieces: readonly Piece[], text: string): boolean {
  let at = 0;
  let piece = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const current = pieces[piece];
    if (current === ANY) {
      star = piece;
      resume = at;
      piece += 1;
    } else if (current === ONE || (current !== undefined && current === text.charAt(at))) {
      piece += 1;
      at += 1;
    } else if (star >= 0) {
      piece = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (pieces[piece] === ANY) piece += 1;
  return piece === pieces.length;
}
