import { deflateRawSync } from 'node:zlib';
import { AwsError } from '../../error.ts';

/** Bytes that policies and tags of a session may pack to. How AWS packs is not known: these are deflated. */
const room = 1500;

interface Packed {
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly object[] | undefined;
  readonly Tags?: readonly object[] | undefined;
}

/**
 * How much of the room for policies and tags of a session they take, in percent; undefined when there are none. Throws
 * when it is not enough.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length
 */
export function packedSize({
  Policy: policy,
  PolicyArns: arns = [],
  Tags: tags = [],
}: Packed): number | undefined {
  if (policy === undefined && arns.length === 0 && tags.length === 0) return undefined;
  const percent = Math.ceil((deflateRawSync(JSON.stringify([policy, arns, tags])).length / room) * 100);
  if (percent <= 100) return percent;
  throw new AwsError(
    'PackedPolicyTooLarge',
    400,
    tags.length > 0
      ? `Packed size of session tags consumes ${percent}% of allotted space.`
      : `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
  );
}
