/** Who calls, as `sts get-caller-identity` says it. */
export interface Caller {
  readonly kind: 'root' | 'user' | 'assumed-role' | 'federated-user' | 'service' | 'anonymous';
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
  /** Empty when nobody signed. */
  readonly accessKeyId: string;
  readonly userName?: string | undefined;
  readonly sessionName?: string | undefined;
  /** The role behind a session, as IAM has it (not as STS's `assumed-role` ARN says it). */
  readonly roleArn?: string | undefined;
  /** When the session was made and when it ends, virtual time, epoch ms. */
  readonly sessionCreated?: number | undefined;
  readonly sessionExpires?: number | undefined;
  readonly mfaAuthenticated?: boolean | undefined;
  readonly sourceIdentity?: string | undefined;
  readonly sessionTags?: Readonly<Record<string, string>> | undefined;
  /** Keys of the session's tags that pass on to the sessions made from it. */
  readonly transitiveTagKeys?: readonly string[] | undefined;
  /** Policies (JSON text) that narrow the session further. */
  readonly sessionPolicies?: readonly string[] | undefined;
  /** Who made the session of a federated user: the ARN of a user, or of the root. */
  readonly federatedBy?: string | undefined;
  /** The service that calls, such as `sns.amazonaws.com`. */
  readonly service?: string | undefined;
  /** What the service acts for: the topic, the rule, the bucket. The key `aws:SourceArn`. */
  readonly sourceArn?: string | undefined;
  /** The instance of S3 Access Grants whose grant the session's keys were given out for, by its ARN. */
  readonly grantedBy?: string | undefined;
  /** Of a session of a directory bucket, which is good for nothing else. */
  readonly express?: { readonly bucket: string; readonly mode: 'ReadOnly' | 'ReadWrite' } | undefined;
}
