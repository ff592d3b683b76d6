import type { ActionContext } from '../../../action.ts';
import { keyTrouble, type GrantedUse } from '../../kms/port.ts';

/** A volume or snapshot, as far as its encryption goes. */
interface Sealed {
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
}

/**
 * Whether EBS comes by the key of something new that is encrypted: with a data key of its own, or with that of the
 * snapshot that it is made from, sealed anew where the key is another one. AWS asks KMS only after it has answered: what
 * it may not encrypt goes wrong later.
 * https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html
 */
export function canEncrypt(context: ActionContext, made: Sealed, source: Sealed | undefined): boolean {
  if (!made.encrypted || made.kmsKeyId === undefined) return true;
  const from = source?.encrypted === true ? source.kmsKeyId : undefined;
  if (from === made.kmsKeyId) return true;
  if (from === undefined) return isOpen(context, 'GenerateDataKeyWithoutPlaintext', made.kmsKeyId);
  return isOpen(context, 'ReEncryptFrom', from) && isOpen(context, 'ReEncryptTo', made.kmsKeyId);
}

/** Whether instances may be given the key of a volume, which EC2 asks for with a grant whenever one is attached or started. */
export function canOpen(context: ActionContext, { encrypted, kmsKeyId: key }: Sealed): boolean {
  return !encrypted || key === undefined || isOpen(context, 'CreateGrant', key);
}

function isOpen(context: ActionContext, action: GrantedUse, keyId: string): boolean {
  return keyTrouble(context, [action], { service: 'ec2', keyId }) === undefined;
}
