import type { Place } from '../../../blocks/arns.ts';
import { parseArn, regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';

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
 * What comes of what was asked and of the snapshot: an encrypted snapshot makes encrypted volumes. Without a key it
 * is the account's own for EBS.
 */
export function chooseEncryption(asked: Asked, snapshot: Encryption | undefined, place: Place): Encryption {
  if (asked.kmsKeyId !== undefined && asked.encrypted !== true) {
    throw new AwsError(
      'InvalidParameterDependency',
      400,
      'The parameter [KmsKeyId] requires the parameter Encrypted to be set.',
    );
  }
  const encrypted = asked.encrypted === true || snapshot?.encrypted === true;
  if (!encrypted) return { encrypted, kmsKeyId: undefined };
  return { encrypted, kmsKeyId: keyArn(asked.kmsKeyId ?? snapshot?.kmsKeyId ?? 'alias/aws/ebs', place) };
}

function keyArn(key: string, place: Place): string {
  if (parseArn(key) !== undefined) return key;
  return regionalArn(place, 'kms', key.startsWith('alias/') ? key : `key/${key}`);
}
