/**
 * A policy as it was read: shorthand (one string for a list of one) is spelled out, nothing is interpreted yet.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export interface PolicyDocument {
  /** Which language the policy is written in: the older one has no policy variables. A missing Version means 2008-10-17. */
  readonly version: PolicyVersion;
  readonly id?: string | undefined;
  readonly statements: readonly PolicyStatement[];
}

export type PolicyVersion = '2008-10-17' | '2012-10-17';

export interface PolicyStatement {
  readonly sid?: string | undefined;
  readonly effect: Effect;
  /** Whom it is about; absent in policies that are attached to an identity. */
  readonly principals?: PrincipalElement | undefined;
  readonly actions: NamedOrNot;
  /** Absent in role trust policies, and where a resource's own policy leaves out that it means the resource. */
  readonly resources?: NamedOrNot | undefined;
  readonly conditions: readonly ConditionElement[];
}

export type Effect = 'Allow' | 'Deny';

/** `Action` and `NotAction`, `Resource` and `NotResource`: what is listed, or all but what is listed. */
export interface NamedOrNot {
  readonly not: boolean;
  readonly patterns: readonly string[];
}

export interface PrincipalElement {
  /** Whether it is `NotPrincipal`. */
  readonly not: boolean;
  readonly entries: readonly PrincipalEntry[];
}

/** `*`, written alone or under AWS, is everybody, also those who did not sign. */
export type PrincipalEntry =
  | { readonly kind: 'everybody' }
  | { readonly kind: PrincipalKind; readonly value: string };

export type PrincipalKind = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';

/** One key under one operator. */
export interface ConditionElement {
  /** As it is written, such as `ForAllValues:StringLike`. */
  readonly operator: string;
  /** As it is written; keys know no case. */
  readonly key: string;
  /** Numbers and booleans are here as text. */
  readonly values: readonly string[];
}

/**
 * What a policy is for, which decides what must and what may not be in it: attached to an identity (also boundaries
 * and service control policies), given to a session, which STS takes without a version too, attached to a resource, or
 * to a role to say who may assume it.
 */
export type PolicyUse = 'identity' | 'session' | 'resource' | 'trust';
