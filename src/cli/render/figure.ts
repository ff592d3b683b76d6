/** A number as a person reads it: three digits that matter, and `k`, `M`, `G` for what is large. */
export function figure(value: number): string {
  const size = Math.abs(value);
  for (const [factor, letter] of [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e4, 'k'],
  ] as const)
    if (size >= factor) return `${short(value / (letter === 'k' ? 1000 : factor))} ${letter}`;
  return short(value);
}

function short(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(Math.abs(value) >= 1000 ? 4 : 3)));
}
