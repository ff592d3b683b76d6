import type { View } from '../print/printer.ts';

export interface HourlyDay {
  /** `Mon 25 Oct`, of one width for all. */
  readonly label: string;
  /** How much of the whole was on in each hour, 0 to 1. A day of a clock change has 23 or 25. */
  readonly shares: readonly number[];
  readonly note?: string;
}

const LEVELS = ['·', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Days under each other, one character an hour: the higher, the more is on. */
export function renderHours(days: readonly HourlyDay[], { style }: View): string {
  const labels = Math.max(0, ...days.map(({ label }) => label.length));
  const scale = `${' '.repeat(labels)}  ${style.dim('0     6     12    18')}`;
  const lines = days.map(({ label, shares, note }) => {
    const cells = shares
      .map((share) => LEVELS[share <= 0 ? 0 : Math.max(1, Math.round(share * 8))] ?? '█')
      .join('');
    return `${label.padEnd(labels)}  ${style.accent(cells)}${note === undefined ? '' : `  ${style.dim(note)}`}`;
  });
  return lines.length === 0 ? '' : `${[scale, ...lines].join('\n')}\n`;
}
