const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const;

/** Three significant digits and a binary unit: `0 B`, `512 KiB`, `1.5 GiB`. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  // Whatever would round to four digits belongs to the next unit.
  while (Math.round(amount) >= 1000 && unit < units.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || amount >= 99.95 ? 0 : amount >= 9.995 ? 1 : 2;
  const text = digits === 0 ? amount.toFixed(0) : amount.toFixed(digits).replace(/\.?0+$/, '');
  return `${text} ${units[unit] ?? 'EiB'}`;
}
