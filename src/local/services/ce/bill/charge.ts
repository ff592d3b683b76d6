import type { Used } from '../../../metering/usage-log.ts';
import { quotient, scaledQuotient } from './amounts.ts';
import type { Tariff } from './tariff.ts';

const hour = 3_600_000;

/** Fractions of dollars and of units. */
export interface Charge {
  readonly cost: bigint;
  readonly quantity: bigint;
}

const nothing: Charge = { cost: 0n, quantity: 0n };

/**
 * What a use costs between two moments, which lie on hours. Each hour is rounded by itself, as a bill's lines are,
 * so that days, months and groups always add up to the same sum.
 */
export function chargeOf(used: Used, tariff: Tariff, from: number, to: number): Charge {
  if (used.kind === 'count') {
    if (used.began < from || used.began >= to) return nothing;
    return rated(BigInt(Math.round(used.amount)), tariff, tariff.per);
  }
  const began = Math.max(used.began, from);
  const ended = Math.min(used.ended, to);
  let sum = nothing;
  for (let at = began; at < ended;) {
    const until = Math.min(ended, endOfMonth(at));
    sum = plus(sum, withinMonth(used, tariff, at, until));
    at = until;
  }
  return sum;
}

/** Whole hours cost the same each, so they are reckoned once; the begun ones at both ends by themselves. */
function withinMonth(
  span: { readonly began: number; readonly ended: number; readonly quantity: bigint },
  tariff: Tariff,
  from: number,
  to: number,
): Charge {
  const length = BigInt(Math.round(span.ended - span.began));
  if (length <= 0n) return nothing;
  const of = (milliseconds: number): Charge =>
    rated(
      quotient(span.quantity * BigInt(Math.round(milliseconds)), length),
      tariff,
      tariff.per * BigInt(tariff.span === 'month' ? monthLength(from) : hour),
    );
  const firstWhole = Math.min(Math.ceil(from / hour) * hour, to);
  const lastWhole = Math.max(Math.floor(to / hour) * hour, firstWhole);
  const hours = BigInt(Math.round((lastWhole - firstWhole) / hour));
  const whole = hours > 0n ? of(hour) : nothing;
  const sum = { cost: whole.cost * hours, quantity: whole.quantity * hours };
  return plus(plus(of(firstWhole - from), sum), of(to - lastWhole));
}

function rated(used: bigint, { price }: Tariff, divisor: bigint): Charge {
  if (used === 0n) return nothing;
  return { cost: quotient(used * price, divisor), quantity: scaledQuotient(used, divisor) };
}

export function plus(one: Charge, other: Charge): Charge {
  return { cost: one.cost + other.cost, quantity: one.quantity + other.quantity };
}

function endOfMonth(at: number): number {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1);
}

function monthLength(at: number): number {
  const day = new Date(at);
  return endOfMonth(at) - Date.UTC(day.getUTCFullYear(), day.getUTCMonth());
}
