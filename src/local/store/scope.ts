/** Where the rows of a whole account are kept. */
export const globalRegion = 'aws-global';
/** Where the rows of the whole cloud are kept. */
const everywhere = '*';

/** The account and the region that rows of a table are kept under, seen from an account and a region. */
export function scopeOf(
  scope: 'region' | 'account' | 'cloud',
  account: string,
  region: string,
): [account: string, region: string] {
  if (scope === 'cloud') return [everywhere, everywhere];
  return [account, scope === 'account' ? globalRegion : region];
}
