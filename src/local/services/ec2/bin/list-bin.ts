import type { ActionContext } from '../../../action.ts';
import type { TableDefinition } from '../../../store/table.ts';
import { list } from '../listing.ts';
import type { Listed } from '../listing.ts';
import { imageIdMalformed } from '../errors.ts';
import {
  snapshotIdMalformed,
  snapshotsNotFound,
  volumeIdMalformed,
  volumesNotFound,
} from '../volumes/volume-errors.ts';
import { imagesNotFound } from '../images/image-errors.ts';
import { binnedImages, binnedSnapshots, binnedVolumes } from './bin-row.ts';
import type { Binned } from './bin-row.ts';

const errors = {
  ami: { malformed: imageIdMalformed, notFound: imagesNotFound },
  snap: { malformed: snapshotIdMalformed, notFound: snapshotsNotFound },
  vol: { malformed: volumeIdMalformed, notFound: volumesNotFound },
} as const;

interface BinInput {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

/** A page of what is in the bin of one kind: what all three actions have in common. */
function listBin<Row>(
  action: string,
  prefix: keyof typeof errors,
  table: TableDefinition<Binned<Row>>,
): (ids: readonly string[] | undefined, input: BinInput, context: ActionContext) => Listed<Binned<Row>> {
  const listing = { action, table, prefix, filters: {}, ...errors[prefix], pages: { least: 5, most: 1000 } };
  return (ids, input, context) => list(listing, ids, input, context);
}

export const listBinnedSnapshots = listBin('ListSnapshotsInRecycleBin', 'snap', binnedSnapshots);
export const listBinnedImages = listBin('ListImagesInRecycleBin', 'ami', binnedImages);
export const listBinnedVolumes = listBin('ListVolumesInRecycleBin', 'vol', binnedVolumes);
