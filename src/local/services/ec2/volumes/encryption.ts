import type { TimerContext } from '../../../action.ts';
import { parseArn, regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { keyArnFor } from '../../kms/port.ts';
import { AWS_EBS_KEY, ebsSettings } from './ebs-settings.ts';

/** How a volume is encrypted. */
export interface Encryption {
  readonly encrypted: boolean;
  /** An ARN; absent when it is not encrypted. */
  readonly kmsKeyId: string | undefined;
}

interface Asked {
  readonly encrypted: boolean | undefined;
  readonly kmsKeyId: string | undefined;
}

/**
 * What comes of what was asked, of the snapshot, and of encryption by default: an encrypted snapshot makes encrypted
 * volumes, and where encryption is the default nothing is made without it. Without a key it is the account's default.
 * https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html
 */
export function chooseEncryption(
  asked: Asked,
  snapshot: Encryption | undefined,
  context: TimerContext,
): Encryption {
  const settings = ebsSettings(context.state);
  if (asked.kmsKeyId !== undefined && asked.encrypted !== true && !settings.encryptionByDefault) {
    throw new AwsError(
      'InvalidParameterDependency',
      400,
      'The parameter [KmsKeyId] requires the parameter Encrypted to be set.',
    );
  }
  const encrypted = asked.encrypted === true || snapshot?.encrypted === true || settings.encryptionByDefault;
  if (!encrypted) return { encrypted, kmsKeyId: undefined };
  const key = asked.kmsKeyId ?? snapshot?.kmsKeyId ?? settings.defaultKmsKeyId ?? AWS_EBS_KEY;
  return { encrypted, kmsKeyId: keyArn(key, context) };
}

/** The ARN of a key that is named by id, alias or ARN; of one that is not there too, which comes out only later. */
export function keyArn(key: string, context: TimerContext): string {
  const found = keyArnFor(context, { service: 'ebs', keyId: key });
  if (found !== undefined) return found;
  if (parseArn(key) !== undefined) return key;
  return regionalArn(context, 'kms', key.startsWith('alias/') ? key : `key/${key}`);
}
