import { groupDigits } from './count.ts';

/** An amount in US dollars: to the cent, and small ones to as many digits as it takes to see them. */
export function formatUsd(amount: number): string {
  const size = Math.abs(amount);
  const digits = size === 0 || size >= 0.995 ? 2 : Math.min(6, Math.max(2, 1 - Math.floor(Math.log10(size))));
  return `${amount < 0 ? '-' : ''}${groupDigits(size.toFixed(digits))} USD`;
}
