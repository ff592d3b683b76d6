import { AwsError } from '../../../error.ts';

/** EC2's refusal to delete what others still need: `The vpc 'vpc-…' has dependencies and cannot be deleted.` */
export function hasDependencies(kind: string, id: string): AwsError {
  return new AwsError(
    'DependencyViolation',
    400,
    `The ${kind} '${id}' has dependencies and cannot be deleted.`,
  );
}
