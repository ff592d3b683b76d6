import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeModification, modificationFilters } from '../volumes/describe-modification.ts';
import { modifications } from '../volumes/modification-row.ts';
import { volumeIdMalformed } from '../volumes/volume-errors.ts';

const listing = {
  action: 'DescribeVolumesModifications',
  table: modifications,
  prefix: 'vol',
  filters: modificationFilters,
  malformed: volumeIdMalformed,
  notFound: (ids: readonly string[]) =>
    new AwsError(
      'InvalidVolumeModification.NotFound',
      400,
      `Modification for volume '${ids.join(', ')}' does not exist.`,
    ),
  pages: { least: 1, most: 500 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumesModifications.html */
export const action = defineAction('ec2', 'DescribeVolumesModifications', {
  authorize: (_input, context) => onEverything('DescribeVolumesModifications', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.VolumeIds, input, context);
    return {
      VolumesModifications: rows.map((row) => describeModification(row, context.now)),
      NextToken: nextToken,
    };
  },
});
