import type { ContextKeys } from '../match/request-context.ts';
import type { Principal } from '../match/principal.ts';
import type { Policy } from './compile-policy.ts';

/** One thing that somebody wants to do to one resource. */
export interface AccessRequest {
  readonly principal: Principal;
  /** Such as `s3:GetObject`. */
  readonly action: string;
  /** The ARN, or `*` for an action that knows no resource. */
  readonly resource: string;
  /** Whose the resource is. Without one, or for `*`, it is the principal's. */
  readonly resourceAccount?: string | undefined;
  /** Condition keys, also the global ones such as `aws:username`: all that the policies may ask for. */
  readonly context?: ContextKeys | undefined;
}

/** All policies that may have a say in a request. What is left out does not exist. */
export interface ApplicablePolicies {
  /** Of the user and his groups, or of the role: managed and inline. */
  readonly identity?: readonly Policy[] | undefined;
  /** The permissions boundary of the user or role. */
  readonly boundary?: Policy | undefined;
  /** Those passed when the session was made. An empty list is a session that may do nothing on its own. */
  readonly session?: readonly Policy[] | undefined;
  /** The policy of the resource, or the trust policy of the role that is to be assumed. */
  readonly resource?: ResourcePolicy | undefined;
  /** Service control policies of the principal's account: one list for the root, each unit, and the account. */
  readonly serviceControl?: readonly (readonly Policy[])[] | undefined;
}

export interface ResourcePolicy {
  readonly policy: Policy;
  /**
   * `either`: in the same account an allow of the identity or of the resource suffices, as nearly everywhere.
   * `required`: the resource's policy must allow too, as with keys of KMS and with trust policies of roles.
   */
  readonly rule?: 'either' | 'required' | undefined;
  /** Whether it is a role's trust policy, of which messages speak by that name. */
  readonly isTrust?: boolean | undefined;
}

/** The kinds of policy, in the words of AWS's messages. */
export type PolicyType =
  | 'service control policy'
  | 'resource-based policy'
  | 'role trust policy'
  | 'identity-based policy'
  | 'permissions boundary'
  | 'session policy';

export interface Decision {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  /** The statement that denied or allowed; none for an implicit deny and for what root may do as root. */
  readonly because?: DecidingStatement | undefined;
  /** For an implicit deny: the kinds of policy that would have to allow and do not; AWS's message names the first. */
  readonly missing: readonly PolicyType[];
}

export interface DecidingStatement {
  readonly type: PolicyType;
  readonly policy: string;
  readonly sid?: string | undefined;
  /** The statement's place in its policy, from 0. */
  readonly statement: number;
}
