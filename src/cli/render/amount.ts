import { Big } from 'big.js';
import { groupDigits } from './count.ts';

/**
 * A decimal as an amount of money: to the cent, and small ones to as many digits as it takes to see them. It is never
 * made a float on the way.
 */
export function formatAmount(decimal: string): string {
  const amount = new Big(decimal);
  const size = amount.abs();
  const small = !size.eq(0) && size.lt('0.995');
  const digits = small ? Math.min(6, Math.max(2, 1 - size.e)) : 2;
  const text = groupDigits(size.toFixed(digits));
  return amount.lt(0) ? `-${text}` : text;
}
