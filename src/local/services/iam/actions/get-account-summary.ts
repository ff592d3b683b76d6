import { defineAction } from '../../../action.ts';
import type { EntityKind } from '../state.ts';
import { accountRow } from '../account.ts';
import { mfaDevices } from '../credential-state.ts';
import { IAM_LIMITS, INLINE_SIZE } from '../limits.ts';
import { permit } from '../permit.ts';
import { oidcProviders, samlProviders, serverCertificates } from '../provider-state.ts';
import { entities, instanceProfiles, policies } from '../state.ts';
import { keysOf } from '../user-keys.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html */
export const action = defineAction('iam', 'GetAccountSummary', {
  authorize: () => permit('GetAccountSummary', '*'),
  handler(_input, { state, account }) {
    const many = (kind: EntityKind): number => state.table(entities).count({ index: 'kind', equals: kind });
    const assigned =
      state.table(mfaDevices).count() - state.table(mfaDevices).count({ index: 'user', equals: null });
    let versions = 0;
    for (const row of state.table(policies).list()) versions += row.versions.length;
    const SummaryMap = {
      Users: many('user'),
      UsersQuota: IAM_LIMITS.users,
      Groups: many('group'),
      GroupsQuota: IAM_LIMITS.groups,
      Roles: many('role'),
      RolesQuota: IAM_LIMITS.roles,
      InstanceProfiles: state.table(instanceProfiles).count(),
      InstanceProfilesQuota: IAM_LIMITS.instanceProfiles,
      Policies: state.table(policies).count(),
      PoliciesQuota: IAM_LIMITS.policies,
      PolicyVersionsInUse: versions,
      PolicyVersionsInUseQuota: 10_000,
      PolicySizeQuota: IAM_LIMITS.policySize,
      VersionsPerPolicyQuota: IAM_LIMITS.versionsPerPolicy,
      Providers: state.table(oidcProviders).count() + state.table(samlProviders).count(),
      ServerCertificates: state.table(serverCertificates).count(),
      ServerCertificatesQuota: IAM_LIMITS.serverCertificates,
      MFADevices: state.table(mfaDevices).count(),
      MFADevicesInUse: assigned,
      AccountMFAEnabled: 0,
      AccountPasswordPresent: 1,
      AccountAccessKeysPresent: keysOf(state, { account, userId: account }).length > 0 ? 1 : 0,
      AccountSigningCertificatesPresent: 0,
      AccessKeysPerUserQuota: IAM_LIMITS.accessKeysPerUser,
      SigningCertificatesPerUserQuota: IAM_LIMITS.signingCertificatesPerUser,
      GroupsPerUserQuota: IAM_LIMITS.groupsPerUser,
      AttachedPoliciesPerUserQuota: IAM_LIMITS.attachedPolicies,
      AttachedPoliciesPerGroupQuota: IAM_LIMITS.attachedPolicies,
      AttachedPoliciesPerRoleQuota: IAM_LIMITS.attachedPolicies,
      UserPolicySizeQuota: INLINE_SIZE.user,
      GroupPolicySizeQuota: INLINE_SIZE.group,
      RolePolicySizeQuota: INLINE_SIZE.role,
      AssumeRolePolicySizeQuota: IAM_LIMITS.trustSize,
      GlobalEndpointTokenVersion: accountRow(state).tokenVersion === 'v2Token' ? 2 : 1,
    };
    return { SummaryMap };
  },
});
