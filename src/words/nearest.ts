/**
 * The candidate that `word` was most likely meant to be, or nothing when none is near: at most a third of
 * the letters wrong (a swap of neighbours counts as one), or the beginning of exactly one candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  const beginnings: string[] = [];
  for (const candidate of candidates) {
    const offered = candidate.toLowerCase();
    if (wanted.length > 1 && offered.startsWith(wanted)) beginnings.push(candidate);
    const distance = editDistance(wanted, offered);
    if (
      distance < bestDistance &&
      distance <= Math.max(1, Math.floor(Math.max(wanted.length, offered.length) / 3))
    ) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? (beginnings.length === 1 ? beginnings[0] : undefined);
}

/** `Did you mean "list"?`, or nothing when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}

/** Insertions, deletions, changes and swaps of neighbours that lead from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? Infinity;
}
