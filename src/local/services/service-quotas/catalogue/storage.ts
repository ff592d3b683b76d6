import type { Quota } from './quota.ts';
import { adjustable } from './row.ts';

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html */
export const ebsQuotas: readonly Quota[] = [
  adjustable('L-09BD8365', 'Storage for Provisioned IOPS SSD (io2) volumes, in TiB', 20),
  adjustable('L-17AF77E8', 'Storage for Cold HDD (sc1) volumes, in TiB', 50),
  adjustable('L-309BACF6', 'Snapshots per Region', 100_000),
  adjustable('L-7A658B76', 'Storage for General Purpose SSD (gp3) volumes, in TiB', 50),
  adjustable('L-82ACEF56', 'Storage for Throughput Optimized HDD (st1) volumes, in TiB', 50),
  adjustable('L-8D977E7E', 'IOPS for Provisioned IOPS SSD (io2) volumes', 100_000),
  adjustable('L-9CF3C2EB', 'Storage for Magnetic (standard) volumes, in TiB', 50),
  adjustable('L-B3A130E6', 'IOPS for Provisioned IOPS SSD (io1) volumes', 300_000),
  adjustable('L-D18FCD1D', 'Storage for General Purpose SSD (gp2) volumes, in TiB', 50),
  adjustable('L-FD252861', 'Storage for Provisioned IOPS SSD (io1) volumes, in TiB', 50),
];
