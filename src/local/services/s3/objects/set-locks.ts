import { AwsError } from '../../../error.ts';
import { accessDenied, invalidArgument, invalidRequest, malformedXml } from '../errors.ts';
import type { BucketRow, ObjectRow, Retention } from '../state.ts';

export function checkLockable({ objectLock }: BucketRow): void {
  if (objectLock !== true) throw invalidRequest('Bucket is missing Object Lock Configuration');
}

export function noLock(): AwsError {
  return new AwsError(
    'NoSuchObjectLockConfiguration',
    404,
    'The specified object does not have a ObjectLock configuration',
  );
}

interface Given {
  readonly Mode?: string | undefined;
  readonly RetainUntilDate?: Date | undefined;
}

/**
 * The retention that takes the place of another. It may become longer; shorter, weaker or none only in governance
 * mode, for who may bypass it: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
 */
export function newRetention(
  { retention: before }: ObjectRow,
  given: Given | undefined,
  now: number,
  bypass: boolean,
): Retention | undefined {
  const { Mode: mode, RetainUntilDate: until } = given ?? {};
  if ((mode === undefined) !== (until === undefined)) throw malformedXml();
  if (mode !== undefined && mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE') throw malformedXml();
  const wanted =
    mode === undefined || until === undefined
      ? undefined
      : {
          mode: mode === 'COMPLIANCE' ? ('COMPLIANCE' as const) : ('GOVERNANCE' as const),
          until: until.getTime(),
        };
  if (wanted !== undefined && wanted.until <= now)
    throw invalidArgument(
      'The retain until date must be in the future!',
      'RetainUntilDate',
      until?.toISOString(),
    );
  if (before === undefined || before.until <= now) return wanted;
  const weaker =
    wanted === undefined ||
    wanted.until < before.until ||
    (before.mode === 'COMPLIANCE' ? wanted.mode !== 'COMPLIANCE' : wanted.mode !== before.mode);
  if (weaker && !(before.mode === 'GOVERNANCE' && bypass))
    throw accessDenied('Access Denied because object protected by object lock.');
  return wanted;
}
