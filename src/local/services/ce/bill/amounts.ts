/** Money and quantities as whole numbers of this fraction: a bill is added up without losing anything. */
const digits = 10;
const scale = 10n ** BigInt(digits);

/** A price as the tables have it, in the same fractions. */
export function scaled(value: number): bigint {
  const [whole = '0', fraction = ''] = value.toFixed(digits).split('.');
  return BigInt(whole) * scale + BigInt(fraction);
}

/** A quotient, rounded half up. */
export function quotient(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}

/** A quotient in fractions. */
export function scaledQuotient(dividend: bigint, divisor: bigint): bigint {
  return quotient(dividend * scale, divisor);
}

/** As Cost Explorer writes amounts: ten digits at most, and none that says nothing. */
export function amountText(value: bigint): string {
  const sign = value < 0n ? '-' : '';
  const absolute = value < 0n ? -value : value;
  const fraction = String(absolute % scale)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  const whole = `${sign}${absolute / scale}`;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
