import { AwsError } from '../../../error.ts';
import { region as knownRegion } from '../../../../data/regions.ts';

/**
 * Where a new bucket is to be. The endpoint of us-east-1 makes buckets everywhere; every other one only its own, and
 * wants it said: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
 */
export function locationOf(constraint: string | undefined, endpointRegion: string): string {
  if (constraint === undefined) {
    if (endpointRegion === 'us-east-1') return endpointRegion;
    throw illegalLocation('unspecified');
  }
  const wanted = constraint === 'EU' ? 'eu-west-1' : constraint;
  if (endpointRegion === 'us-east-1') {
    // us-east-1 is where a bucket goes without a constraint, and is no constraint itself.
    if (constraint === 'us-east-1' || knownRegion(wanted) === undefined) throw invalidLocation(constraint);
    return wanted;
  }
  if (wanted !== endpointRegion || constraint === 'EU') {
    if (constraint === 'EU' && wanted === endpointRegion) return wanted;
    throw illegalLocation(constraint);
  }
  return wanted;
}

function invalidLocation(LocationConstraint: string): AwsError {
  return new AwsError('InvalidLocationConstraint', 400, 'The specified location-constraint is not valid', {
    LocationConstraint,
  });
}

function illegalLocation(constraint: string): AwsError {
  return new AwsError(
    'IllegalLocationConstraintException',
    400,
    `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  );
}
