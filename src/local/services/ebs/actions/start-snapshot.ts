import type { StartSnapshotRequest, StartSnapshotResponse } from '../../../../wire/generated/ebs.ts';
import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import type { ActionContext } from '../../../action.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { duplicateKey, isReservedKey } from '../../../blocks/tags.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { beginSnapshot, chooseEncryption, ebsSettings, NO_VOLUME, snapshots } from '../../ec2/port.ts';
import type { SnapshotRow } from '../../ec2/port.ts';
import { onSnapshot } from '../authorize.ts';
import {
  differentClientToken,
  invalidParameter,
  invalidSize,
  invalidTag,
  snapshotNotFound,
  tooManyPending,
} from '../errors.ts';
import { readableSnapshot } from '../find-snapshot.ts';
import { LIMITS } from '../limits.ts';
import { awaitBlocks } from '../write-timeout.ts';

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html */
export const action = defineAction('ebs', 'StartSnapshot', {
  authorize(input, context) {
    const request = onSnapshot('StartSnapshot', '*', context);
    const keys: Record<string, string | readonly string[]> = { 'ebs:VolumeSize': String(input.VolumeSize) };
    if (input.Description !== undefined) keys['ebs:Description'] = input.Description;
    if (input.ParentSnapshotId !== undefined) keys['ebs:ParentSnapshot'] = input.ParentSnapshotId;
    return makingTagged({ ...request, context: keys }, 'ec2:CreateTags', input.Tags);
  },
  handler(input, context) {
    const { ClientToken: token, ...rest } = input;
    const call = { ...context, action: 'ebs:StartSnapshot', token: token ?? '', input: rest };
    const verdict = token === undefined ? undefined : checkToken(call);
    if (verdict?.kind === 'mismatched') throw differentClientToken();
    if (verdict?.kind === 'repeated') {
      const made = context.state.table(snapshots).get(verdict.result);
      if (made === undefined) throw snapshotNotFound(verdict.result);
      return started(made, input);
    }
    const tags = readTags(input.Tags ?? []);
    const parent = input.ParentSnapshotId === undefined ? undefined : readParent(input, context);
    const encryption = readEncryption(input, parent, context);
    if (input.VolumeSize > LIMITS.volumeSize)
      throw invalidSize(`The volume size ${input.VolumeSize} is larger than ${LIMITS.volumeSize} GiB.`);
    checkPending(context);
    const row = beginSnapshot(context, {
      ...encryption,
      size: input.VolumeSize,
      description: input.Description ?? '',
      tags,
      parent,
      timeout: input.Timeout ?? LIMITS.timeout,
    });
    awaitBlocks(context, row);
    if (token !== undefined) rememberToken(call, row.id, LIMITS.clientToken);
    return started(row, input);
  },
});

function started(
  row: SnapshotRow,
  { Description, Tags, ParentSnapshotId }: StartSnapshotRequest,
): StartSnapshotResponse {
  return {
    SnapshotId: row.id,
    OwnerId: row.account,
    Status: row.state,
    StartTime: new Date(row.startTime),
    VolumeSize: row.size,
    BlockSize: blockSize,
    Description,
    Tags,
    ParentSnapshotId,
    KmsKeyArn: row.kmsKeyId,
    SseType: row.encrypted ? 'sse-kms' : 'none',
  };
}

function readTags(tags: NonNullable<StartSnapshotRequest['Tags']>): readonly Tag[] {
  if (tags.length > LIMITS.tags) throw invalidTag(`A snapshot has at most ${LIMITS.tags} tags.`);
  const reserved = tags.find(({ Key }) => Key === undefined || isReservedKey(Key));
  if (reserved !== undefined) throw invalidTag(`The tag key '${reserved.Key ?? ''}' is not allowed.`);
  const twice = duplicateKey(tags);
  if (twice !== undefined) throw invalidTag(`The tag key '${twice}' is given twice.`);
  return tags.map(({ Key = '', Value = '' }) => ({ Key, Value }));
}

function readParent(input: StartSnapshotRequest, context: ActionContext): SnapshotRow {
  const id = input.ParentSnapshotId ?? '';
  const row = readableSnapshot(context, id);
  // A snapshot that is only shared is nobody else's parent.
  if (row.account !== context.account) throw snapshotNotFound(id);
  if (input.VolumeSize < row.size)
    throw invalidSize(
      `The volume size ${input.VolumeSize} is smaller than that of the parent snapshot, ${row.size}.`,
    );
  return row;
}

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebsapis-using-encryption.html */
function readEncryption(
  { Encrypted: encrypted, KmsKeyArn: kmsKeyId }: StartSnapshotRequest,
  parent: SnapshotRow | undefined,
  context: ActionContext,
) {
  if (parent !== undefined) {
    if (encrypted !== undefined || kmsKeyId !== undefined)
      throw invalidParameter('Encrypted and KmsKeyArn cannot be specified together with ParentSnapshotId.');
    if (!parent.encrypted && ebsSettings(context.state).encryptionByDefault)
      throw invalidParameter('The parent snapshot is not encrypted, and encryption by default is enabled.');
    return { encrypted: parent.encrypted, kmsKeyId: parent.kmsKeyId };
  }
  if (kmsKeyId !== undefined && encrypted !== true)
    throw invalidParameter('KmsKeyArn requires that Encrypted is true.');
  return chooseEncryption({ encrypted, kmsKeyId }, undefined, context);
}

function checkPending({ state }: ActionContext): void {
  const written = state.table(snapshots).list({ index: 'volume', equals: NO_VOLUME });
  let pending = 0;
  for (const row of written) if (row.writing !== undefined) pending++;
  if (pending >= LIMITS.pending) throw tooManyPending();
}
