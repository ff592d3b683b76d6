import type { AwsError } from './error.ts';

/** One IAM permission that an action needs. */
export interface AuthorizationRequest {
  /** Such as `ec2:StopInstances`. */
  readonly action: string;
  /** The resource, or `*` where IAM knows none for the action. */
  readonly arn: string;
  /** Condition keys, such as `aws:ResourceTag/Owner`. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
  /** The policy that the resource carries, as JSON text; the action's `authorize` reads it from the state. */
  readonly resourcePolicy?: string | undefined;
  /** The account that owns the resource, where its ARN does not say it (a bucket's). */
  readonly resourceOwner?: string | undefined;
  /** How the service calls a refusal that is another service's, such as `KmsAccessDenied`; status 400. */
  readonly refusedAs?: string | undefined;
  /** What the service says in place of all that, where it tells nothing of what it asked. */
  readonly refusal?: AwsError | undefined;
}
