/** On how many hosts a command runs at the same time. A percentage of few hosts is one at least. */
export function concurrencyOf(text: string, targets: number): number {
  return Math.max(1, part(text, targets));
}

/** How many errors a command may have; one more, and nothing more is begun. */
export function allowedErrors(text: string, targets: number): number {
  return part(text, targets);
}

function part(text: string, targets: number): number {
  const number = Number.parseInt(text, 10);
  return text.endsWith('%') ? Math.floor((targets * number) / 100) : number;
}
