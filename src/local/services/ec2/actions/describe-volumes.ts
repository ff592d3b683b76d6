import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeVolume, volumeFilters } from '../volumes/describe-volume.ts';
import { volumeIdMalformed, volumesNotFound } from '../volumes/volume-errors.ts';
import { volumes } from '../volumes/volume-row.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';

const listing = {
  action: 'DescribeVolumes',
  table: volumes,
  prefix: 'vol',
  filters: volumeFilters,
  tagsOf: (row: VolumeRow) => row.tags,
  malformed: volumeIdMalformed,
  notFound: volumesNotFound,
  pages: { least: 5, most: 1000 },
  idsExcludePages: 'volumeIds',
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html */
export const action = defineAction('ec2', 'DescribeVolumes', {
  authorize: (_input, context) => onEverything('DescribeVolumes', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.VolumeIds, input, context);
    return { Volumes: rows.map(describeVolume), NextToken: nextToken };
  },
});
