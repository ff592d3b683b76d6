import type { ModifySnapshotAttributeRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { isServiceKey } from '../../kms/port.ts';
import { invalidParameterValue, missingParameter } from '../errors.ts';
import { ebsSettings } from '../volumes/ebs-settings.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';

const refused = (message: string): AwsError => new AwsError('OperationNotPermitted', 400, message);

interface Change {
  readonly add: { readonly accounts: readonly string[]; readonly all: boolean };
  readonly remove: { readonly accounts: readonly string[]; readonly all: boolean };
}

/** The snapshot with its permissions changed. Throws what AWS would answer. */
export function changePermissions(
  row: SnapshotRow,
  input: ModifySnapshotAttributeRequest,
  context: ActionContext,
): SnapshotRow {
  const { add, remove } = readChange(input);
  if (row.encrypted && add.all) throw refused('Encrypted snapshots cannot be shared publicly');
  if (row.encrypted && add.accounts.length > 0 && isServiceKey(context, row.kmsKeyId ?? ''))
    throw refused('Encrypted snapshots with EBS default key cannot be shared');
  if (add.all && ebsSettings(context.state).snapshotSharing !== 'unblocked')
    throw refused(
      "You can't publicly share this snapshot because block public access is enabled for snapshots in this region.",
    );
  const kept = (row.sharedWith ?? []).filter((account) => !remove.accounts.includes(account));
  return {
    ...row,
    public: (row.public === true && !remove.all) || add.all,
    sharedWith: [...new Set([...kept, ...add.accounts])],
  };
}

function readChange(input: ModifySnapshotAttributeRequest): Change {
  const nobody = { accounts: [], all: false };
  const { CreateVolumePermission: permission, OperationType: operation } = input;
  if (permission !== undefined) {
    const read = (list: typeof permission.Add) => ({
      accounts: (list ?? []).flatMap((one) => one.UserId ?? []).map(checkAccount),
      all: (list ?? []).flatMap((one) => one.Group ?? []).map(checkGroup).length > 0,
    });
    return { add: read(permission.Add), remove: read(permission.Remove) };
  }
  if (operation === undefined) throw missingParameter('operationType');
  if (operation !== 'add' && operation !== 'remove')
    throw invalidParameterValue(`Value (${operation}) for parameter operationType is invalid.`);
  const { UserIds: users = [], GroupNames: groups = [] } = input;
  if (users.length === 0 && groups.length === 0) throw missingParameter('userId or group');
  const named = { accounts: users.map(checkAccount), all: groups.map(checkGroup).length > 0 };
  return operation === 'add' ? { add: named, remove: nobody } : { add: nobody, remove: named };
}

function checkAccount(id: string): string {
  const digits = id.replaceAll('-', '');
  if (/^\d{12}$/.test(digits)) return digits;
  throw new AwsError('InvalidUserID.Malformed', 400, `Invalid user id: "${id}"`);
}

function checkGroup(name: string): string {
  if (name === 'all') return name;
  throw new AwsError('InvalidUserID.Malformed', 400, `Invalid group: "${name}"`);
}
