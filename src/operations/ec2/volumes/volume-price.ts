import { listPrices } from '../../../data/prices.ts';
import type { Volume } from '../../../wire/generated/ec2.ts';

/** What gp3 has without a price: "Amazon EBS General Purpose SSD volumes". */
const free = { iops: 3_000, mbps: 125 } as const;

/** Hours of a year over twelve, as AWS's price pages count a month. */
const hoursPerMonth = 730;

/**
 * What a volume costs a month in USD: its size, and the IOPS and throughput that it pays for. Undefined for a type
 * that the price list does not have. The list is that of us-east-1.
 */
export function volumeUsdPerMonth(
  volume: Pick<Volume, 'Size' | 'VolumeType' | 'Iops' | 'Throughput'>,
): number | undefined {
  const { Size: gib = 0, VolumeType: type = 'standard', Iops: iops = 0, Throughput: mbps = 0 } = volume;
  const prices = listPrices();
  const gb = prices.ebs_gb_month[type];
  if (gb === undefined) return undefined;
  const perIops = prices.ebs_iops_month[type === 'gp3' ? 'gp3_over_3000' : type] ?? 0;
  const paidIops = type === 'gp3' ? Math.max(0, iops - free.iops) : iops;
  const paidMbps = type === 'gp3' ? Math.max(0, mbps - free.mbps) : 0;
  return gib * gb + paidIops * perIops + paidMbps * prices.ebs_gp3_mbps_month_over_125;
}

/** The same an hour, for the cost of a plan. */
export function volumeUsdPerHour(volume: Parameters<typeof volumeUsdPerMonth>[0]): number | undefined {
  const usd = volumeUsdPerMonth(volume);
  return usd === undefined ? undefined : usd / hoursPerMonth;
}
