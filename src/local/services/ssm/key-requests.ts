import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { keyPermissions } from '../kms/port.ts';
import { readName } from './names.ts';
import { encryptionContext } from './secure-string.ts';
import { parameters } from './state.ts';
import type { ParameterRow } from './state.ts';

interface PutInput {
  readonly Name: string;
  readonly Type?: string | undefined;
  readonly KeyId?: string | undefined;
}

/** What the caller must be allowed to do with the key of a SecureString that he writes. */
export function toEncrypt(
  context: ActionContext,
  { Name: name, Type: type, KeyId: keyId }: PutInput,
): readonly AuthorizationRequest[] {
  const before = context.state.table(parameters).get(name);
  if ((type ?? before?.type) !== 'SecureString') return [];
  return keyPermissions(context, 'Encrypt', {
    service: 'ssm',
    keyId: keyId ?? before?.keyId,
    encryptionContext: encryptionContext(context, name),
  });
}

/** The same to read SecureStrings by their names. */
export function toDecrypt(
  context: ActionContext,
  names: readonly string[],
  decrypt: boolean | undefined,
): readonly AuthorizationRequest[] {
  if (decrypt !== true) return [];
  const table = context.state.table(parameters);
  return names.flatMap((text) => {
    const row = readName(text).names.flatMap((name) => table.get(name) ?? [])[0];
    return row === undefined ? [] : toDecryptRow(context, row);
  });
}

export function toDecryptRow(context: ActionContext, row: ParameterRow): readonly AuthorizationRequest[] {
  if (row.type !== 'SecureString') return [];
  return keyPermissions(context, 'Decrypt', {
    service: 'ssm',
    keyId: row.keyId,
    encryptionContext: encryptionContext(context, row.name),
  });
}
