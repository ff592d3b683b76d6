/** Quotas of IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const IAM_LIMITS = {
  users: 5000,
  groups: 300,
  roles: 1000,
  instanceProfiles: 1000,
  policies: 1500,
  versionsPerPolicy: 5,
  /** Characters of a managed policy, white space not counted. */
  policySize: 6144,
  attachedPolicies: 10,
  groupsPerUser: 10,
  accessKeysPerUser: 2,
  mfaDevicesPerUser: 8,
  signingCertificatesPerUser: 2,
  sshKeysPerUser: 5,
  serviceCredentialsPerUser: 2,
  serverCertificates: 20,
  /** Characters of a trust policy, white space not counted. */
  trustSize: 2048,
  providers: 100,
} as const;

/** Characters of all inline policies of an entity, white space not counted. */
export const INLINE_SIZE = { user: 2048, group: 5120, role: 10_240 } as const;

/** How long a role's session may last unless the role says more, in seconds. */
export const ROLE_SESSION_SECONDS = 3600;

/** The path of roles that are linked to a service begins so. */
export const SERVICE_ROLE_PATH = '/aws-service-role/';

/** What a list gives at once, unless told otherwise: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html */
export const PAGE_SIZE = 100;
