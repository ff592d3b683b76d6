import { zonesOf } from '../../../../data/regions.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { createSnapshotRow } from '../snapshots/create-snapshot.ts';
import { checkRestorable, findUsableSnapshot } from '../snapshots/shared-snapshots.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onSnapshot } from '../volumes/authorize.ts';
import { canEncrypt } from '../volumes/key-access.ts';
import { chooseEncryption } from '../volumes/encryption.ts';
import { NO_VOLUME, snapshots } from '../volumes/snapshot-row.ts';

/** Copies in progress in a region: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html */
const MOST_COPIES = 20;
/** Minutes that a time-based copy may be asked to take, in steps of 15. */
const MINUTES = { least: 15, most: 2880, step: 15 } as const;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html */
export const action = defineAction('ec2', 'CopySnapshot', {
  authorize: (input, context) => [
    ...onCreation({ action: 'CopySnapshot', resource: 'snapshot/*', tags: input.TagSpecifications }, context),
    onSnapshot('CopySnapshot', input.SourceSnapshotId, {
      ...context,
      region: input.SourceRegion,
      state: context.state.at(context.account, input.SourceRegion),
    }),
  ],
  handler(input, context) {
    const tags = readTagSpecifications(input.TagSpecifications, ['snapshot']).get('snapshot') ?? [];
    const { SourceRegion: region, SourceSnapshotId: id, CompletionDurationMinutes: minutes } = input;
    if (zonesOf(region).length === 0) throw invalidParameterValue(`Invalid source region: ${region}`);
    if (input.DestinationRegion !== undefined && input.DestinationRegion !== context.region)
      throw invalidParameterValue(
        `Value (${input.DestinationRegion}) for parameter destinationRegion is invalid. The call has to be made in that region.`,
      );
    checkMinutes(minutes);
    const source = findUsableSnapshot({ ...context, region }, id);
    checkRestorable(source, context.now);
    // The key of the source stays behind: the copy has the one that is named, or the account's own here.
    const asked = { encrypted: input.Encrypted, kmsKeyId: input.KmsKeyId };
    const encryption = chooseEncryption(asked, { encrypted: source.encrypted, kmsKeyId: undefined }, context);
    checkCopies(context);
    if (input.DryRun === true) throw dryRunOperation();
    const row = createSnapshotRow(context, {
      ...encryption,
      volumeId: NO_VOLUME,
      size: source.size,
      description: input.Description ?? '',
      tags,
      content: source,
      isSealed: !canEncrypt(context, encryption, source),
      transfer: minutes === undefined ? 'standard' : 'time-based',
      completionMinutes: minutes,
    });
    return { SnapshotId: row.id, Tags: row.tags };
  },
});

function checkMinutes(minutes: number | undefined): void {
  if (minutes === undefined) return;
  if (minutes >= MINUTES.least && minutes <= MINUTES.most && minutes % MINUTES.step === 0) return;
  throw invalidParameterValue(
    `Value (${minutes}) for parameter completionDurationMinutes is invalid. It must be a multiple of 15 from 15 to 2880.`,
  );
}

function checkCopies({ state }: ActionContext): void {
  const copies = state.table(snapshots).list({ index: 'volume', equals: NO_VOLUME });
  const pending = [...copies].filter((row) => row.state === 'pending' && row.transfer !== undefined);
  if (pending.length < MOST_COPIES) return;
  throw new AwsError(
    'ResourceLimitExceeded',
    400,
    `Too many snapshot copies in progress. The limit is ${MOST_COPIES} for this destination region.`,
  );
}
