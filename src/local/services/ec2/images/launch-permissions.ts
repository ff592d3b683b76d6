import type { LaunchPermission, ModifyImageAttributeRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { invalidParameterValue, missingParameter } from '../errors.ts';
import { ebsSettings } from '../volumes/ebs-settings.ts';
import { permissionItemInvalid, publicSharingBlocked } from './image-errors.ts';
import type { ImageRow } from './image-row.ts';

interface Named {
  readonly accounts: readonly string[];
  readonly all: boolean;
}

const NOBODY: Named = { accounts: [], all: false };

/**
 * The image with its launch permissions changed. Throws what AWS would answer; a lenient cloud lets images be made
 * public without being told that they may.
 */
export function changeLaunchPermissions(
  row: ImageRow,
  input: ModifyImageAttributeRequest,
  { state, lenient }: Pick<ActionContext, 'state' | 'lenient'>,
): ImageRow {
  const { add, remove } = readChange(input);
  if (add.all && row.blockDevices.some((device) => device.Ebs?.Encrypted === true))
    throw invalidParameterValue('Images with encrypted snapshots cannot be made public.');
  const blocked = !lenient && ebsSettings(state).imageSharing !== 'unblocked';
  if (add.all && !row.public && blocked) throw publicSharingBlocked();
  const kept = row.launchAccounts.filter((account) => !remove.accounts.includes(account));
  return {
    ...row,
    public: (row.public && !remove.all) || add.all,
    launchAccounts: [...new Set([...kept, ...add.accounts])],
  };
}

function readChange(input: ModifyImageAttributeRequest): { readonly add: Named; readonly remove: Named } {
  const { LaunchPermission: permission, OperationType: operation } = input;
  if (permission !== undefined) return { add: named(permission.Add), remove: named(permission.Remove) };
  if (operation === undefined) throw missingParameter('operationType');
  if (operation !== 'add' && operation !== 'remove')
    throw invalidParameterValue(`Value (${operation}) for parameter operationType is invalid.`);
  const { UserIds: users = [], UserGroups: groups = [] } = input;
  if (users.length === 0 && groups.length === 0) throw missingParameter('userId or group');
  const list = named([...users.map((UserId) => ({ UserId })), ...groups.map((Group) => ({ Group }))]);
  return operation === 'add' ? { add: list, remove: NOBODY } : { add: NOBODY, remove: list };
}

function named(list: readonly LaunchPermission[] | undefined): Named {
  const given = list ?? [];
  for (const { Group: group, OrganizationArn: organization, OrganizationalUnitArn: unit } of given) {
    if (group !== undefined && group !== 'all') throw permissionItemInvalid('group', group);
    if (organization !== undefined) throw permissionItemInvalid('organizationArn', organization);
    if (unit !== undefined) throw permissionItemInvalid('organizationalUnitArn', unit);
  }
  const accounts = given.flatMap((one) => one.UserId ?? []);
  const wrong = accounts.find((account) => !/^\d{12}$/.test(account));
  if (wrong !== undefined) throw permissionItemInvalid('userId', wrong);
  return { accounts, all: given.some((one) => one.Group === 'all') };
}
