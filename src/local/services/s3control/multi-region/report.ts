import type { MultiRegionAccessPointReport } from '../../../../wire/generated/s3control.ts';
import type { MultiRegionRow } from './state.ts';

/** A point as it is told of now. */
export function reportOf(row: MultiRegionRow, now: number): MultiRegionAccessPointReport {
  return {
    Name: row.name,
    Alias: row.alias,
    CreatedAt: new Date(row.created),
    PublicAccessBlock: row.block,
    Status: row.gone !== undefined ? 'DELETING' : row.ready > now ? 'CREATING' : 'READY',
    Regions: row.regions.map(({ bucket, region, account }) => ({
      Bucket: bucket,
      Region: region,
      BucketAccountId: account,
    })),
  };
}

/** The policy that holds, and the one that is on its way. */
export function policiesOf(
  { policy, proposed }: Pick<MultiRegionRow, 'policy' | 'proposed'>,
  now: number,
): { readonly established: string | undefined; readonly proposed: string | undefined } {
  if (proposed === undefined) return { established: policy, proposed: undefined };
  return proposed.from > now
    ? { established: policy, proposed: proposed.text }
    : { established: proposed.text, proposed: undefined };
}
