const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/**
 * Values as a line of blocks, from the lowest to the highest. A value that is missing is a gap, not the lowest; more
 * values than there is room for are put together by their average.
 */
export function renderSparkline(values: readonly (number | undefined)[], width: number): string {
  const cells = squeeze(values, Math.max(1, width));
  const known = cells.filter((value) => value !== undefined);
  const low = Math.min(...known);
  const high = Math.max(...known);
  return cells
    .map((value) => {
      if (value === undefined) return ' ';
      const level = high === low ? 3 : Math.round(((value - low) / (high - low)) * (levels.length - 1));
      return levels[level] ?? '▁';
    })
    .join('');
}

function squeeze(values: readonly (number | undefined)[], width: number): (number | undefined)[] {
  if (values.length <= width) return [...values];
  return Array.from({ length: width }, (_, cell) => {
    const from = Math.floor((cell * values.length) / width);
    const part = values
      .slice(from, Math.max(from + 1, Math.floor(((cell + 1) * values.length) / width)))
      .filter((value) => value !== undefined);
    return part.length === 0 ? undefined : part.reduce((sum, value) => sum + value, 0) / part.length;
  });
}
