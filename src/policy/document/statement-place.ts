/** Where something stands in a policy's text: lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a statement of a policy begins and ends, by its number from 0. Undefined when the text has no such statement. */
export function statementPlace(
  text: string,
  statement: number,
): { readonly start: TextPlace; readonly end: TextPlace } | undefined {
  const key = /"Statement"\s*:\s*(\[?)/.exec(text);
  if (key === null) return undefined;
  const depthOfStatements = 0;
  let depth = depthOfStatements;
  let found = -1;
  let start = 0;
  for (let at = key.index + key[0].length; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"') at = endOfString(text, at);
    else if (letter === '{') {
      if (depth === depthOfStatements) {
        found++;
        start = at;
      }
      depth++;
    } else if (letter === '}') {
      depth--;
      if (depth === depthOfStatements && found === statement)
        return { start: placeOf(text, start), end: placeOf(text, at + 1) };
    }
  }
  return undefined;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n') };
}
