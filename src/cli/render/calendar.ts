import type { View } from '../print/printer.ts';

export interface CalendarDay {
  /** `Mon 2 Mar`, of one width for all. */
  readonly label: string;
  /** Whether it is on, for each slot of the day; every day has as many slots, and they share out 24 hours. */
  readonly slots: readonly boolean[];
  /** Why the day differs, such as the name of a holiday. */
  readonly note?: string;
}

/** Days under each other with their hours from left to right: full where it is on, a dot where it is off. */
export function renderCalendar(days: readonly CalendarDay[], { style }: View): string {
  const labels = Math.max(0, ...days.map(({ label }) => label.length));
  const slots = days[0]?.slots.length ?? 0;
  const lines = days.map(({ label, slots: on, note }) => {
    const cells = on.map((is) => (is ? style.good('█') : style.dim('·'))).join('');
    return `${label.padEnd(labels)}  ${cells}${note === undefined ? '' : `  ${style.dim(note)}`}`;
  });
  return lines.length === 0
    ? ''
    : `${[`${' '.repeat(labels)}  ${style.dim(hourScale(slots))}`, ...lines].join('\n')}\n`;
}

/** `0     6     12    18`, each hour above its slot. */
function hourScale(slots: number): string {
  let scale = '';
  for (const hour of [0, 6, 12, 18]) scale = scale.padEnd(Math.round((hour * slots) / 24)) + hour;
  return scale;
}
