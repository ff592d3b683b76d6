import { WireError } from '../error.ts';
import { formPairs } from '../percent.ts';

/** Parameters that belong to the other version of a listing, and what S3 says to them; the order is S3's. */
const others: Readonly<Record<string, readonly (readonly [name: string, sentence: string])[]>> = {
  ListObjects: [
    ['continuation-token', 'continuation-token only supported in REST.GET.BUCKET with list-type=2'],
    ['start-after', 'startAfter only supported in REST.GET.BUCKET with list-type=2'],
  ],
  ListObjectsV2: [['marker', 'Marker unsupported with REST.GET.BUCKET in list-type=2']],
};

/** Refuses what is for the other version of a listing. Every other `list-type` than 2 is for the first. */
export function checkListing(operation: string, query: string): void {
  const refused = others[operation];
  if (refused === undefined || query === '') return;
  const given = new Set([...formPairs(query)].map(([name]) => name));
  for (const [ArgumentName, sentence] of refused)
    if (given.has(ArgumentName)) throw new WireError('InvalidArgument', 400, sentence, { ArgumentName });
}
