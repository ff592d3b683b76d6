/** Where in a text, as Jackson says it: `line: 1, column: 36`. */
export function placeInText(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line: ${lines.length}, column: ${(lines.at(-1) ?? '').length + 1}`;
}
