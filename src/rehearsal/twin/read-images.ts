import type { Connection } from '../../aws/connection.ts';
import type { FoundRegion } from '../../local/adopted-region.ts';
import { collect } from './collect.ts';

/** A filter takes so many values. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html */
const FILTER_VALUES = 200;

/**
 * Images of the account, and those of others that something is launched from. Asked for by a filter: an id that is gone
 * is an error where it is named, and here just not there.
 */
export async function readImages(
  connection: Connection,
  launched: ReadonlySet<string | undefined>,
  signal: AbortSignal | undefined,
): Promise<FoundRegion['ec2']['images']> {
  const ask = (input: { Owners: string[] } | { Filters: { Name: string; Values: string[] }[] }) =>
    collect(connection.pages('ec2', 'DescribeImages', input, { signal }), (page) => page.Images);
  const own = await ask({ Owners: ['self'] });
  const known = new Set(own.map(({ ImageId }) => ImageId));
  // A template may name a parameter instead: `resolve:ssm:/…`.
  const others = [...launched].filter((id) => id?.startsWith('ami-') && !known.has(id)).map(String);
  const all = [...own];
  for (let at = 0; at < others.length; at += FILTER_VALUES)
    all.push(
      ...(await ask({ Filters: [{ Name: 'image-id', Values: others.slice(at, at + FILTER_VALUES) }] })),
    );
  return all;
}
