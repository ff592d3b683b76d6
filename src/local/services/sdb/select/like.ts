import type { Test } from './syntax.ts';

/** A pattern in which `%` stands for anything, unless a backslash stands before it. */
export function likeTest(pattern: string): Test {
  const [head = '', ...rest] = piecesOf(pattern);
  const tail = rest.pop();
  if (tail === undefined) return (value) => value === head;
  return (value) => {
    if (!value.startsWith(head) || !value.endsWith(tail)) return false;
    let at = head.length;
    for (const piece of rest) {
      const found = value.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= value.length - tail.length;
  };
}

/** What stands between the signs that stand for anything. */
function piecesOf(pattern: string): string[] {
  const pieces = [''];
  for (const [text, escaped] of pattern.matchAll(/\\([\s\S])|[\s\S]/g)) {
    if (text === '%') pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${escaped ?? text}`);
  }
  return pieces;
}
