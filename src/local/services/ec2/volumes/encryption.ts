import type { Place } from '../../../blocks/arns.ts';
import { parseArn, regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
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

/** Where it is encrypted, and what the account has settled there; an action's context is one. */
interface Surroundings extends Place {
  readonly state: State;
}

/**
 * What comes of what was asked, of the snapshot, and of encryption by default: an encrypted snapshot makes encrypted
 * volumes, and where encryption is the default nothing is made without it. Without a key it is the account's default.
 * https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html
 */
export function chooseEncryption(
  asked: Asked,
  snapshot: Encryption | undefined,
  place: Surroundings,
): Encryption {
  const settings = ebsSettings(place.state);
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
  return { encrypted, kmsKeyId: keyArn(key, place) };
}

/** The ARN of a key that is named by id, alias or ARN. */
export function keyArn(key: string, place: Place): string {
  if (parseArn(key) !== undefined) return key;
  return regionalArn(place, 'kms', key.startsWith('alias/') ? key : `key/${key}`);
}
