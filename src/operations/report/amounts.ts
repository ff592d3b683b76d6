import { groupDigits } from '../../words/count.ts';
import { formatUsd } from '../../words/money.ts';

/** An amount of money, from its number or from decimals in text. */
export function money(amount: number | string, currency = 'USD'): string {
  return formatUsd(Number(amount)).replace(/USD$/, currency);
}

/** `+12 USD`, `-3.10 USD`. */
export function moneyChange(amount: number | string, currency = 'USD'): string {
  return `${Number(amount) > 0 ? '+' : ''}${money(amount, currency)}`;
}

/** Percent, small ones with a decimal: `0.4 %`, `37 %`. */
export function percent(value: number): string {
  return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : groupDigits(value.toFixed(0))} %`;
}

/** A bare amount to the cent, for columns that name the currency once: what is less than a cent and not nothing says so. */
export function cents(amount: number | string): string {
  const value = Number(amount);
  if (value !== 0 && Math.abs(value) < 0.005) return '< 0.01';
  return `${value < 0 ? '-' : ''}${groupDigits(Math.abs(value).toFixed(2))}`;
}
