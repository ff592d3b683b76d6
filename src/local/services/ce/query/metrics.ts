import { amountText } from '../bill/amounts.ts';
import type { BillLine } from '../bill/lines.ts';
import { invalid } from '../errors.ts';

const currency = 'USD';
/** Without discounts, reservations or credits all costs are the same. */
const costs = ['UnblendedCost', 'BlendedCost', 'AmortizedCost', 'NetUnblendedCost', 'NetAmortizedCost'];
const known = new Map(
  [...costs, 'UsageQuantity', 'NormalizedUsageAmount'].map((name) => [name.toLowerCase(), name]),
);
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/apply_ri.html: the weight of an hour of each size. */
const weights: Readonly<Record<string, bigint>> = {
  nano: 25n,
  micro: 50n,
  small: 100n,
  medium: 200n,
  large: 400n,
};

/** Adds lines up. */
export class Sum {
  cost = 0n;
  quantity = 0n;
  normalized = 0n;
  readonly #units = new Set<string>();

  add({ cost, quantity, tariff }: BillLine): void {
    this.cost += cost;
    this.quantity += quantity;
    this.#units.add(tariff.unit);
    if (tariff.instanceType !== undefined)
      this.normalized += (quantity * weightOf(tariff.instanceType)) / 100n;
  }

  /** What is of different units has none. */
  get unit(): string {
    const [unit = 'N/A', second] = this.#units;
    return second === undefined ? unit : 'N/A';
  }
}

function weightOf(type: string): bigint {
  const size = type.split('.')[1] ?? '';
  const times = /^(\d*)xlarge$/.exec(size);
  return times === null ? (weights[size] ?? 0n) : 800n * BigInt(times[1] || '1');
}

/** The metrics of a question by the names that the answer has: `UNBLENDED_COST` and `UNBLENDEDCOST` are `UnblendedCost`. */
export function metricsOf(asked: readonly string[]): readonly string[] {
  if (asked.length === 0) throw invalid('Metrics cannot be empty');
  return asked.map((name) => {
    const found = known.get(name.replaceAll('_', '').toLowerCase());
    if (found === undefined) throw invalid(`Metric ${name} is not supported.`);
    return found;
  });
}

export function metricValues(
  sum: Sum,
  metrics: readonly string[],
): Record<string, { Amount: string; Unit: string }> {
  return Object.fromEntries(metrics.map((name) => [name, metricValue(sum, name)]));
}

export function metricValue(sum: Sum, name: string): { Amount: string; Unit: string } {
  if (name === 'UsageQuantity') return { Amount: amountText(sum.quantity), Unit: sum.unit };
  if (name === 'NormalizedUsageAmount') return { Amount: amountText(sum.normalized), Unit: 'N/A' };
  return { Amount: amountText(sum.cost), Unit: currency };
}
