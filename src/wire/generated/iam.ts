// Made by `npm run generate`. Do not edit.

/** The actions of iam in use. */
export interface Actions {
  AddClientIDToOpenIDConnectProvider: { input: AddClientIDToOpenIDConnectProviderRequest; output: Record<string, never> };
  AddRoleToInstanceProfile: { input: AddRoleToInstanceProfileRequest; output: Record<string, never> };
  AddUserToGroup: { input: AddUserToGroupRequest; output: Record<string, never> };
  AttachGroupPolicy: { input: AttachGroupPolicyRequest; output: Record<string, never> };
  AttachRolePolicy: { input: AttachRolePolicyRequest; output: Record<string, never> };
  AttachUserPolicy: { input: AttachUserPolicyRequest; output: Record<string, never> };
  ChangePassword: { input: ChangePasswordRequest; output: Record<string, never> };
  CreateAccessKey: { input: CreateAccessKeyRequest; output: CreateAccessKeyResponse };
  CreateAccountAlias: { input: CreateAccountAliasRequest; output: Record<string, never> };
  CreateGroup: { input: CreateGroupRequest; output: CreateGroupResponse };
  CreateInstanceProfile: { input: CreateInstanceProfileRequest; output: CreateInstanceProfileResponse };
  CreateLoginProfile: { input: CreateLoginProfileRequest; output: CreateLoginProfileResponse };
  CreateOpenIDConnectProvider: { input: CreateOpenIDConnectProviderRequest; output: CreateOpenIDConnectProviderResponse };
  CreatePolicy: { input: CreatePolicyRequest; output: CreatePolicyResponse };
  CreatePolicyVersion: { input: CreatePolicyVersionRequest; output: CreatePolicyVersionResponse };
  CreateRole: { input: CreateRoleRequest; output: CreateRoleResponse };
  CreateSAMLProvider: { input: CreateSAMLProviderRequest; output: CreateSAMLProviderResponse };
  CreateServiceLinkedRole: { input: CreateServiceLinkedRoleRequest; output: CreateServiceLinkedRoleResponse };
  CreateServiceSpecificCredential: { input: CreateServiceSpecificCredentialRequest; output: CreateServiceSpecificCredentialResponse };
  CreateUser: { input: CreateUserRequest; output: CreateUserResponse };
  CreateVirtualMFADevice: { input: CreateVirtualMFADeviceRequest; output: CreateVirtualMFADeviceResponse };
  DeactivateMFADevice: { input: DeactivateMFADeviceRequest; output: Record<string, never> };
  DeleteAccessKey: { input: DeleteAccessKeyRequest; output: Record<string, never> };
  DeleteAccountAlias: { input: DeleteAccountAliasRequest; output: Record<string, never> };
  DeleteAccountPasswordPolicy: { input: Record<string, never>; output: Record<string, never> };
  DeleteGroup: { input: DeleteGroupRequest; output: Record<string, never> };
  DeleteGroupPolicy: { input: DeleteGroupPolicyRequest; output: Record<string, never> };
  DeleteInstanceProfile: { input: DeleteInstanceProfileRequest; output: Record<string, never> };
  DeleteLoginProfile: { input: DeleteLoginProfileRequest; output: Record<string, never> };
  DeleteOpenIDConnectProvider: { input: DeleteOpenIDConnectProviderRequest; output: Record<string, never> };
  DeletePolicy: { input: DeletePolicyRequest; output: Record<string, never> };
  DeletePolicyVersion: { input: DeletePolicyVersionRequest; output: Record<string, never> };
  DeleteRole: { input: DeleteRoleRequest; output: Record<string, never> };
  DeleteRolePermissionsBoundary: { input: DeleteRolePermissionsBoundaryRequest; output: Record<string, never> };
  DeleteRolePolicy: { input: DeleteRolePolicyRequest; output: Record<string, never> };
  DeleteSAMLProvider: { input: DeleteSAMLProviderRequest; output: Record<string, never> };
  DeleteSSHPublicKey: { input: DeleteSSHPublicKeyRequest; output: Record<string, never> };
  DeleteServerCertificate: { input: DeleteServerCertificateRequest; output: Record<string, never> };
  DeleteServiceLinkedRole: { input: DeleteServiceLinkedRoleRequest; output: DeleteServiceLinkedRoleResponse };
  DeleteServiceSpecificCredential: { input: DeleteServiceSpecificCredentialRequest; output: Record<string, never> };
  DeleteSigningCertificate: { input: DeleteSigningCertificateRequest; output: Record<string, never> };
  DeleteUser: { input: DeleteUserRequest; output: Record<string, never> };
  DeleteUserPermissionsBoundary: { input: DeleteUserPermissionsBoundaryRequest; output: Record<string, never> };
  DeleteUserPolicy: { input: DeleteUserPolicyRequest; output: Record<string, never> };
  DeleteVirtualMFADevice: { input: DeleteVirtualMFADeviceRequest; output: Record<string, never> };
  DetachGroupPolicy: { input: DetachGroupPolicyRequest; output: Record<string, never> };
  DetachRolePolicy: { input: DetachRolePolicyRequest; output: Record<string, never> };
  DetachUserPolicy: { input: DetachUserPolicyRequest; output: Record<string, never> };
  DisableOutboundWebIdentityFederation: { input: Record<string, never>; output: Record<string, never> };
  EnableMFADevice: { input: EnableMFADeviceRequest; output: Record<string, never> };
  EnableOutboundWebIdentityFederation: { input: Record<string, never>; output: EnableOutboundWebIdentityFederationResponse };
  GenerateCredentialReport: { input: Record<string, never>; output: GenerateCredentialReportResponse };
  GenerateOrganizationsAccessReport: { input: GenerateOrganizationsAccessReportRequest; output: GenerateOrganizationsAccessReportResponse };
  GenerateServiceLastAccessedDetails: { input: GenerateServiceLastAccessedDetailsRequest; output: GenerateServiceLastAccessedDetailsResponse };
  GetAccessKeyLastUsed: { input: GetAccessKeyLastUsedRequest; output: GetAccessKeyLastUsedResponse };
  GetAccountAuthorizationDetails: { input: GetAccountAuthorizationDetailsRequest; output: GetAccountAuthorizationDetailsResponse };
  GetAccountPasswordPolicy: { input: Record<string, never>; output: GetAccountPasswordPolicyResponse };
  GetAccountSummary: { input: Record<string, never>; output: GetAccountSummaryResponse };
  GetContextKeysForCustomPolicy: { input: GetContextKeysForCustomPolicyRequest; output: GetContextKeysForPolicyResponse };
  GetContextKeysForPrincipalPolicy: { input: GetContextKeysForPrincipalPolicyRequest; output: GetContextKeysForPolicyResponse };
  GetCredentialReport: { input: Record<string, never>; output: GetCredentialReportResponse };
  GetGroup: { input: GetGroupRequest; output: GetGroupResponse };
  GetGroupPolicy: { input: GetGroupPolicyRequest; output: GetGroupPolicyResponse };
  GetInstanceProfile: { input: GetInstanceProfileRequest; output: GetInstanceProfileResponse };
  GetLoginProfile: { input: GetLoginProfileRequest; output: GetLoginProfileResponse };
  GetMFADevice: { input: GetMFADeviceRequest; output: GetMFADeviceResponse };
  GetOpenIDConnectProvider: { input: GetOpenIDConnectProviderRequest; output: GetOpenIDConnectProviderResponse };
  GetOrganizationsAccessReport: { input: GetOrganizationsAccessReportRequest; output: GetOrganizationsAccessReportResponse };
  GetOutboundWebIdentityFederationInfo: { input: Record<string, never>; output: GetOutboundWebIdentityFederationInfoResponse };
  GetPolicy: { input: GetPolicyRequest; output: GetPolicyResponse };
  GetPolicyVersion: { input: GetPolicyVersionRequest; output: GetPolicyVersionResponse };
  GetRole: { input: GetRoleRequest; output: GetRoleResponse };
  GetRolePolicy: { input: GetRolePolicyRequest; output: GetRolePolicyResponse };
  GetSAMLProvider: { input: GetSAMLProviderRequest; output: GetSAMLProviderResponse };
  GetSSHPublicKey: { input: GetSSHPublicKeyRequest; output: GetSSHPublicKeyResponse };
  GetServerCertificate: { input: GetServerCertificateRequest; output: GetServerCertificateResponse };
  GetServiceLastAccessedDetails: { input: GetServiceLastAccessedDetailsRequest; output: GetServiceLastAccessedDetailsResponse };
  GetServiceLastAccessedDetailsWithEntities: { input: GetServiceLastAccessedDetailsWithEntitiesRequest; output: GetServiceLastAccessedDetailsWithEntitiesResponse };
  GetServiceLinkedRoleDeletionStatus: { input: GetServiceLinkedRoleDeletionStatusRequest; output: GetServiceLinkedRoleDeletionStatusResponse };
  GetUser: { input: GetUserRequest; output: GetUserResponse };
  GetUserPolicy: { input: GetUserPolicyRequest; output: GetUserPolicyResponse };
  ListAccessKeys: { input: ListAccessKeysRequest; output: ListAccessKeysResponse };
  ListAccountAliases: { input: ListAccountAliasesRequest; output: ListAccountAliasesResponse };
  ListAttachedGroupPolicies: { input: ListAttachedGroupPoliciesRequest; output: ListAttachedGroupPoliciesResponse };
  ListAttachedRolePolicies: { input: ListAttachedRolePoliciesRequest; output: ListAttachedRolePoliciesResponse };
  ListAttachedUserPolicies: { input: ListAttachedUserPoliciesRequest; output: ListAttachedUserPoliciesResponse };
  ListEntitiesForPolicy: { input: ListEntitiesForPolicyRequest; output: ListEntitiesForPolicyResponse };
  ListGroupPolicies: { input: ListGroupPoliciesRequest; output: ListGroupPoliciesResponse };
  ListGroups: { input: ListGroupsRequest; output: ListGroupsResponse };
  ListGroupsForUser: { input: ListGroupsForUserRequest; output: ListGroupsForUserResponse };
  ListInstanceProfileTags: { input: ListInstanceProfileTagsRequest; output: ListInstanceProfileTagsResponse };
  ListInstanceProfiles: { input: ListInstanceProfilesRequest; output: ListInstanceProfilesResponse };
  ListInstanceProfilesForRole: { input: ListInstanceProfilesForRoleRequest; output: ListInstanceProfilesForRoleResponse };
  ListMFADeviceTags: { input: ListMFADeviceTagsRequest; output: ListMFADeviceTagsResponse };
  ListMFADevices: { input: ListMFADevicesRequest; output: ListMFADevicesResponse };
  ListOpenIDConnectProviderTags: { input: ListOpenIDConnectProviderTagsRequest; output: ListOpenIDConnectProviderTagsResponse };
  ListOpenIDConnectProviders: { input: ListOpenIDConnectProvidersRequest; output: ListOpenIDConnectProvidersResponse };
  ListOrganizationsFeatures: { input: ListOrganizationsFeaturesRequest; output: ListOrganizationsFeaturesResponse };
  ListPolicies: { input: ListPoliciesRequest; output: ListPoliciesResponse };
  ListPoliciesGrantingServiceAccess: { input: ListPoliciesGrantingServiceAccessRequest; output: ListPoliciesGrantingServiceAccessResponse };
  ListPolicyTags: { input: ListPolicyTagsRequest; output: ListPolicyTagsResponse };
  ListPolicyVersions: { input: ListPolicyVersionsRequest; output: ListPolicyVersionsResponse };
  ListRolePolicies: { input: ListRolePoliciesRequest; output: ListRolePoliciesResponse };
  ListRoleTags: { input: ListRoleTagsRequest; output: ListRoleTagsResponse };
  ListRoles: { input: ListRolesRequest; output: ListRolesResponse };
  ListSAMLProviderTags: { input: ListSAMLProviderTagsRequest; output: ListSAMLProviderTagsResponse };
  ListSAMLProviders: { input: ListSAMLProvidersRequest; output: ListSAMLProvidersResponse };
  ListSSHPublicKeys: { input: ListSSHPublicKeysRequest; output: ListSSHPublicKeysResponse };
  ListServerCertificateTags: { input: ListServerCertificateTagsRequest; output: ListServerCertificateTagsResponse };
  ListServerCertificates: { input: ListServerCertificatesRequest; output: ListServerCertificatesResponse };
  ListServiceSpecificCredentials: { input: ListServiceSpecificCredentialsRequest; output: ListServiceSpecificCredentialsResponse };
  ListSigningCertificates: { input: ListSigningCertificatesRequest; output: ListSigningCertificatesResponse };
  ListUserPolicies: { input: ListUserPoliciesRequest; output: ListUserPoliciesResponse };
  ListUserTags: { input: ListUserTagsRequest; output: ListUserTagsResponse };
  ListUsers: { input: ListUsersRequest; output: ListUsersResponse };
  ListVirtualMFADevices: { input: ListVirtualMFADevicesRequest; output: ListVirtualMFADevicesResponse };
  PutGroupPolicy: { input: PutGroupPolicyRequest; output: Record<string, never> };
  PutRolePermissionsBoundary: { input: PutRolePermissionsBoundaryRequest; output: Record<string, never> };
  PutRolePolicy: { input: PutRolePolicyRequest; output: Record<string, never> };
  PutUserPermissionsBoundary: { input: PutUserPermissionsBoundaryRequest; output: Record<string, never> };
  PutUserPolicy: { input: PutUserPolicyRequest; output: Record<string, never> };
  RemoveClientIDFromOpenIDConnectProvider: { input: RemoveClientIDFromOpenIDConnectProviderRequest; output: Record<string, never> };
  RemoveRoleFromInstanceProfile: { input: RemoveRoleFromInstanceProfileRequest; output: Record<string, never> };
  RemoveUserFromGroup: { input: RemoveUserFromGroupRequest; output: Record<string, never> };
  ResetServiceSpecificCredential: { input: ResetServiceSpecificCredentialRequest; output: ResetServiceSpecificCredentialResponse };
  ResyncMFADevice: { input: ResyncMFADeviceRequest; output: Record<string, never> };
  SetDefaultPolicyVersion: { input: SetDefaultPolicyVersionRequest; output: Record<string, never> };
  SetSecurityTokenServicePreferences: { input: SetSecurityTokenServicePreferencesRequest; output: Record<string, never> };
  SimulateCustomPolicy: { input: SimulateCustomPolicyRequest; output: SimulatePolicyResponse };
  SimulatePrincipalPolicy: { input: SimulatePrincipalPolicyRequest; output: SimulatePolicyResponse };
  TagInstanceProfile: { input: TagInstanceProfileRequest; output: Record<string, never> };
  TagMFADevice: { input: TagMFADeviceRequest; output: Record<string, never> };
  TagOpenIDConnectProvider: { input: TagOpenIDConnectProviderRequest; output: Record<string, never> };
  TagPolicy: { input: TagPolicyRequest; output: Record<string, never> };
  TagRole: { input: TagRoleRequest; output: Record<string, never> };
  TagSAMLProvider: { input: TagSAMLProviderRequest; output: Record<string, never> };
  TagServerCertificate: { input: TagServerCertificateRequest; output: Record<string, never> };
  TagUser: { input: TagUserRequest; output: Record<string, never> };
  UntagInstanceProfile: { input: UntagInstanceProfileRequest; output: Record<string, never> };
  UntagMFADevice: { input: UntagMFADeviceRequest; output: Record<string, never> };
  UntagOpenIDConnectProvider: { input: UntagOpenIDConnectProviderRequest; output: Record<string, never> };
  UntagPolicy: { input: UntagPolicyRequest; output: Record<string, never> };
  UntagRole: { input: UntagRoleRequest; output: Record<string, never> };
  UntagSAMLProvider: { input: UntagSAMLProviderRequest; output: Record<string, never> };
  UntagServerCertificate: { input: UntagServerCertificateRequest; output: Record<string, never> };
  UntagUser: { input: UntagUserRequest; output: Record<string, never> };
  UpdateAccessKey: { input: UpdateAccessKeyRequest; output: Record<string, never> };
  UpdateAccountPasswordPolicy: { input: UpdateAccountPasswordPolicyRequest; output: Record<string, never> };
  UpdateAssumeRolePolicy: { input: UpdateAssumeRolePolicyRequest; output: Record<string, never> };
  UpdateGroup: { input: UpdateGroupRequest; output: Record<string, never> };
  UpdateLoginProfile: { input: UpdateLoginProfileRequest; output: Record<string, never> };
  UpdateOpenIDConnectProviderThumbprint: { input: UpdateOpenIDConnectProviderThumbprintRequest; output: Record<string, never> };
  UpdateRole: { input: UpdateRoleRequest; output: UpdateRoleResponse };
  UpdateRoleDescription: { input: UpdateRoleDescriptionRequest; output: UpdateRoleDescriptionResponse };
  UpdateSAMLProvider: { input: UpdateSAMLProviderRequest; output: UpdateSAMLProviderResponse };
  UpdateSSHPublicKey: { input: UpdateSSHPublicKeyRequest; output: Record<string, never> };
  UpdateServerCertificate: { input: UpdateServerCertificateRequest; output: Record<string, never> };
  UpdateServiceSpecificCredential: { input: UpdateServiceSpecificCredentialRequest; output: Record<string, never> };
  UpdateSigningCertificate: { input: UpdateSigningCertificateRequest; output: Record<string, never> };
  UpdateUser: { input: UpdateUserRequest; output: Record<string, never> };
  UploadSSHPublicKey: { input: UploadSSHPublicKeyRequest; output: UploadSSHPublicKeyResponse };
  UploadServerCertificate: { input: UploadServerCertificateRequest; output: UploadServerCertificateResponse };
  UploadSigningCertificate: { input: UploadSigningCertificateRequest; output: UploadSigningCertificateResponse };
}

export interface AccessDetail {
  ServiceName: string;
  ServiceNamespace: string;
  Region?: string | undefined;
  EntityPath?: string | undefined;
  LastAuthenticatedTime?: Date | undefined;
  TotalAuthenticatedEntities?: number | undefined;
}

export interface AccessKey {
  UserName: string;
  AccessKeyId: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
  SecretAccessKey: string;
  CreateDate?: Date | undefined;
}

export interface AccessKeyLastUsed {
  LastUsedDate?: Date | undefined;
  ServiceName: string;
  Region: string;
}

export interface AccessKeyMetadata {
  UserName?: string | undefined;
  AccessKeyId?: string | undefined;
  Status?: "Active" | "Inactive" | "Expired" | (string & {}) | undefined;
  CreateDate?: Date | undefined;
}

export interface AddClientIDToOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}

export interface AddRoleToInstanceProfileRequest {
  InstanceProfileName: string;
  RoleName: string;
}

export interface AddUserToGroupRequest {
  GroupName: string;
  UserName: string;
}

export interface AttachGroupPolicyRequest {
  GroupName: string;
  PolicyArn: string;
}

export interface AttachRolePolicyRequest {
  RoleName: string;
  PolicyArn: string;
}

export interface AttachUserPolicyRequest {
  UserName: string;
  PolicyArn: string;
}

export interface AttachedPermissionsBoundary {
  PermissionsBoundaryType?: "PermissionsBoundaryPolicy" | (string & {}) | undefined;
  PermissionsBoundaryArn?: string | undefined;
}

export interface AttachedPolicy {
  PolicyName?: string | undefined;
  PolicyArn?: string | undefined;
}

export interface ChangePasswordRequest {
  OldPassword: string;
  NewPassword: string;
}

export interface ContextEntry {
  ContextKeyName?: string | undefined;
  ContextKeyValues?: readonly string[] | undefined;
  ContextKeyType?: "string" | "stringList" | "numeric" | "numericList" | "boolean" | "booleanList" | "ip" | "ipList" | "binary" | "binaryList" | "date" | "dateList" | (string & {}) | undefined;
}

export interface CreateAccessKeyRequest {
  UserName?: string | undefined;
}

export interface CreateAccessKeyResponse {
  AccessKey: AccessKey;
}

export interface CreateAccountAliasRequest {
  AccountAlias: string;
}

export interface CreateGroupRequest {
  Path?: string | undefined;
  GroupName: string;
}

export interface CreateGroupResponse {
  Group: Group;
}

export interface CreateInstanceProfileRequest {
  InstanceProfileName: string;
  Path?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateInstanceProfileResponse {
  InstanceProfile: InstanceProfile;
}

export interface CreateLoginProfileRequest {
  UserName?: string | undefined;
  Password?: string | undefined;
  PasswordResetRequired?: boolean | undefined;
}

export interface CreateLoginProfileResponse {
  LoginProfile: LoginProfile;
}

export interface CreateOpenIDConnectProviderRequest {
  Url: string;
  ClientIDList?: readonly string[] | undefined;
  ThumbprintList?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateOpenIDConnectProviderResponse {
  OpenIDConnectProviderArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyRequest {
  PolicyName: string;
  Path?: string | undefined;
  PolicyDocument: string;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreatePolicyResponse {
  Policy?: Policy | undefined;
}

export interface CreatePolicyVersionRequest {
  PolicyArn: string;
  PolicyDocument: string;
  SetAsDefault?: boolean | undefined;
}

export interface CreatePolicyVersionResponse {
  PolicyVersion?: PolicyVersion | undefined;
}

export interface CreateRoleRequest {
  Path?: string | undefined;
  RoleName: string;
  AssumeRolePolicyDocument: string;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
  PermissionsBoundary?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateRoleResponse {
  Role: Role;
}

export interface CreateSAMLProviderRequest {
  SAMLMetadataDocument: string;
  Name: string;
  Tags?: readonly Tag[] | undefined;
  AssertionEncryptionMode?: "Required" | "Allowed" | (string & {}) | undefined;
  AddPrivateKey?: string | undefined;
}

export interface CreateSAMLProviderResponse {
  SAMLProviderArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateServiceLinkedRoleRequest {
  AWSServiceName: string;
  Description?: string | undefined;
  CustomSuffix?: string | undefined;
}

export interface CreateServiceLinkedRoleResponse {
  Role?: Role | undefined;
}

export interface CreateServiceSpecificCredentialRequest {
  UserName: string;
  ServiceName: string;
  CredentialAgeDays?: number | undefined;
}

export interface CreateServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface CreateUserRequest {
  Path?: string | undefined;
  UserName: string;
  PermissionsBoundary?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateUserResponse {
  User?: User | undefined;
}

export interface CreateVirtualMFADeviceRequest {
  Path?: string | undefined;
  VirtualMFADeviceName: string;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateVirtualMFADeviceResponse {
  VirtualMFADevice: VirtualMFADevice;
}

export interface DeactivateMFADeviceRequest {
  UserName?: string | undefined;
  SerialNumber: string;
}

export interface DeleteAccessKeyRequest {
  UserName?: string | undefined;
  AccessKeyId: string;
}

export interface DeleteAccountAliasRequest {
  AccountAlias: string;
}

export interface DeleteGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
}

export interface DeleteGroupRequest {
  GroupName: string;
}

export interface DeleteInstanceProfileRequest {
  InstanceProfileName: string;
}

export interface DeleteLoginProfileRequest {
  UserName?: string | undefined;
}

export interface DeleteOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
}

export interface DeletePolicyRequest {
  PolicyArn: string;
}

export interface DeletePolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}

export interface DeleteRolePermissionsBoundaryRequest {
  RoleName: string;
}

export interface DeleteRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
}

export interface DeleteRoleRequest {
  RoleName: string;
}

export interface DeleteSAMLProviderRequest {
  SAMLProviderArn: string;
}

export interface DeleteSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
}

export interface DeleteServerCertificateRequest {
  ServerCertificateName: string;
}

export interface DeleteServiceLinkedRoleRequest {
  RoleName: string;
}

export interface DeleteServiceLinkedRoleResponse {
  DeletionTaskId: string;
}

export interface DeleteServiceSpecificCredentialRequest {
  UserName?: string | undefined;
  ServiceSpecificCredentialId: string;
}

export interface DeleteSigningCertificateRequest {
  UserName?: string | undefined;
  CertificateId: string;
}

export interface DeleteUserPermissionsBoundaryRequest {
  UserName: string;
}

export interface DeleteUserPolicyRequest {
  UserName: string;
  PolicyName: string;
}

export interface DeleteUserRequest {
  UserName: string;
}

export interface DeleteVirtualMFADeviceRequest {
  SerialNumber: string;
}

export interface DeletionTaskFailureReasonType {
  Reason?: string | undefined;
  RoleUsageList?: readonly RoleUsageType[] | undefined;
}

export interface DetachGroupPolicyRequest {
  GroupName: string;
  PolicyArn: string;
}

export interface DetachRolePolicyRequest {
  RoleName: string;
  PolicyArn: string;
}

export interface DetachUserPolicyRequest {
  UserName: string;
  PolicyArn: string;
}

export interface EnableMFADeviceRequest {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}

export interface EnableOutboundWebIdentityFederationResponse {
  IssuerIdentifier?: string | undefined;
}

export interface EntityDetails {
  EntityInfo: EntityInfo;
  LastAuthenticated?: Date | undefined;
}

export interface EntityInfo {
  Arn: string;
  Name: string;
  Type: "USER" | "ROLE" | "GROUP" | (string & {});
  Id: string;
  Path?: string | undefined;
}

export interface ErrorDetails {
  Message: string;
  Code: string;
}

export interface EvaluationResult {
  EvalActionName: string;
  EvalResourceName?: string | undefined;
  EvalDecision: "allowed" | "explicitDeny" | "implicitDeny" | (string & {});
  MatchedStatements?: readonly Statement[] | undefined;
  MissingContextValues?: readonly string[] | undefined;
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail | undefined;
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
  EvalDecisionDetails?: Readonly<Record<string, "allowed" | "explicitDeny" | "implicitDeny" | (string & {})>> | undefined;
  ResourceSpecificResults?: readonly ResourceSpecificResult[] | undefined;
}

export interface GenerateCredentialReportResponse {
  State?: "STARTED" | "INPROGRESS" | "COMPLETE" | (string & {}) | undefined;
  Description?: string | undefined;
}

export interface GenerateOrganizationsAccessReportRequest {
  EntityPath: string;
  OrganizationsPolicyId?: string | undefined;
}

export interface GenerateOrganizationsAccessReportResponse {
  JobId?: string | undefined;
}

export interface GenerateServiceLastAccessedDetailsRequest {
  Arn: string;
  Granularity?: "SERVICE_LEVEL" | "ACTION_LEVEL" | (string & {}) | undefined;
}

export interface GenerateServiceLastAccessedDetailsResponse {
  JobId?: string | undefined;
}

export interface GetAccessKeyLastUsedRequest {
  AccessKeyId: string;
}

export interface GetAccessKeyLastUsedResponse {
  UserName?: string | undefined;
  AccessKeyLastUsed?: AccessKeyLastUsed | undefined;
}

export interface GetAccountAuthorizationDetailsRequest {
  Filter?: readonly ("User" | "Role" | "Group" | "LocalManagedPolicy" | "AWSManagedPolicy" | (string & {}))[] | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetAccountAuthorizationDetailsResponse {
  UserDetailList?: readonly UserDetail[] | undefined;
  GroupDetailList?: readonly GroupDetail[] | undefined;
  RoleDetailList?: readonly RoleDetail[] | undefined;
  Policies?: readonly ManagedPolicyDetail[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface GetAccountPasswordPolicyResponse {
  PasswordPolicy: PasswordPolicy;
}

export interface GetAccountSummaryResponse {
  SummaryMap?: Readonly<Record<string, number>> | undefined;
}

export interface GetContextKeysForCustomPolicyRequest {
  PolicyInputList: readonly string[];
}

export interface GetContextKeysForPolicyResponse {
  ContextKeyNames?: readonly string[] | undefined;
}

export interface GetContextKeysForPrincipalPolicyRequest {
  PolicySourceArn: string;
  PolicyInputList?: readonly string[] | undefined;
}

export interface GetCredentialReportResponse {
  Content?: Uint8Array | undefined;
  ReportFormat?: "text/csv" | (string & {}) | undefined;
  GeneratedTime?: Date | undefined;
}

export interface GetGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
}

export interface GetGroupPolicyResponse {
  GroupName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface GetGroupRequest {
  GroupName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface GetGroupResponse {
  Group: Group;
  Users: readonly User[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface GetInstanceProfileRequest {
  InstanceProfileName: string;
}

export interface GetInstanceProfileResponse {
  InstanceProfile: InstanceProfile;
}

export interface GetLoginProfileRequest {
  UserName?: string | undefined;
}

export interface GetLoginProfileResponse {
  LoginProfile: LoginProfile;
}

export interface GetMFADeviceRequest {
  SerialNumber: string;
  UserName?: string | undefined;
}

export interface GetMFADeviceResponse {
  UserName?: string | undefined;
  SerialNumber: string;
  EnableDate?: Date | undefined;
  Certifications?: Readonly<Record<string, string>> | undefined;
}

export interface GetOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
}

export interface GetOpenIDConnectProviderResponse {
  Url?: string | undefined;
  ClientIDList?: readonly string[] | undefined;
  ThumbprintList?: readonly string[] | undefined;
  CreateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface GetOrganizationsAccessReportRequest {
  JobId: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
  SortKey?: "SERVICE_NAMESPACE_ASCENDING" | "SERVICE_NAMESPACE_DESCENDING" | "LAST_AUTHENTICATED_TIME_ASCENDING" | "LAST_AUTHENTICATED_TIME_DESCENDING" | (string & {}) | undefined;
}

export interface GetOrganizationsAccessReportResponse {
  JobStatus: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
  JobCreationDate: Date;
  JobCompletionDate?: Date | undefined;
  NumberOfServicesAccessible?: number | undefined;
  NumberOfServicesNotAccessed?: number | undefined;
  AccessDetails?: readonly AccessDetail[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  ErrorDetails?: ErrorDetails | undefined;
}

export interface GetOutboundWebIdentityFederationInfoResponse {
  IssuerIdentifier?: string | undefined;
  JwtVendingEnabled?: boolean | undefined;
}

export interface GetPolicyRequest {
  PolicyArn: string;
}

export interface GetPolicyResponse {
  Policy?: Policy | undefined;
}

export interface GetPolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}

export interface GetPolicyVersionResponse {
  PolicyVersion?: PolicyVersion | undefined;
}

export interface GetRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
}

export interface GetRolePolicyResponse {
  RoleName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface GetRoleRequest {
  RoleName: string;
}

export interface GetRoleResponse {
  Role: Role;
}

export interface GetSAMLProviderRequest {
  SAMLProviderArn: string;
}

export interface GetSAMLProviderResponse {
  SAMLProviderUUID?: string | undefined;
  SAMLMetadataDocument?: string | undefined;
  CreateDate?: Date | undefined;
  ValidUntil?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  AssertionEncryptionMode?: "Required" | "Allowed" | (string & {}) | undefined;
  PrivateKeyList?: readonly SAMLPrivateKey[] | undefined;
}

export interface GetSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
  Encoding: "SSH" | "PEM" | (string & {});
}

export interface GetSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey | undefined;
}

export interface GetServerCertificateRequest {
  ServerCertificateName: string;
}

export interface GetServerCertificateResponse {
  ServerCertificate: ServerCertificate;
}

export interface GetServiceLastAccessedDetailsRequest {
  JobId: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsResponse {
  JobStatus: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
  JobType?: "SERVICE_LEVEL" | "ACTION_LEVEL" | (string & {}) | undefined;
  JobCreationDate: Date;
  ServicesLastAccessed: readonly ServiceLastAccessed[];
  JobCompletionDate: Date;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  Error?: ErrorDetails | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  JobId: string;
  ServiceNamespace: string;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  JobStatus: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
  JobCreationDate: Date;
  JobCompletionDate: Date;
  EntityDetailsList: readonly EntityDetails[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
  Error?: ErrorDetails | undefined;
}

export interface GetServiceLinkedRoleDeletionStatusRequest {
  DeletionTaskId: string;
}

export interface GetServiceLinkedRoleDeletionStatusResponse {
  Status: "SUCCEEDED" | "IN_PROGRESS" | "FAILED" | "NOT_STARTED" | (string & {});
  Reason?: DeletionTaskFailureReasonType | undefined;
}

export interface GetUserPolicyRequest {
  UserName: string;
  PolicyName: string;
}

export interface GetUserPolicyResponse {
  UserName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface GetUserRequest {
  UserName?: string | undefined;
}

export interface GetUserResponse {
  User: User;
}

export interface Group {
  Path: string;
  GroupName: string;
  GroupId: string;
  Arn: string;
  CreateDate: Date;
}

export interface GroupDetail {
  Path?: string | undefined;
  GroupName?: string | undefined;
  GroupId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  GroupPolicyList?: readonly PolicyDetail[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
}

export interface InstanceProfile {
  Path: string;
  InstanceProfileName: string;
  InstanceProfileId: string;
  Arn: string;
  CreateDate: Date;
  Roles: readonly Role[];
  Tags?: readonly Tag[] | undefined;
}

export interface ListAccessKeysRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAccessKeysResponse {
  AccessKeyMetadata: readonly AccessKeyMetadata[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAccountAliasesRequest {
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAccountAliasesResponse {
  AccountAliases: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedGroupPoliciesRequest {
  GroupName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedGroupPoliciesResponse {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedRolePoliciesRequest {
  RoleName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedRolePoliciesResponse {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListAttachedUserPoliciesRequest {
  UserName: string;
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListAttachedUserPoliciesResponse {
  AttachedPolicies?: readonly AttachedPolicy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListEntitiesForPolicyRequest {
  PolicyArn: string;
  EntityFilter?: "User" | "Role" | "Group" | "LocalManagedPolicy" | "AWSManagedPolicy" | (string & {}) | undefined;
  PathPrefix?: string | undefined;
  PolicyUsageFilter?: "PermissionsPolicy" | "PermissionsBoundary" | (string & {}) | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListEntitiesForPolicyResponse {
  PolicyGroups?: readonly PolicyGroup[] | undefined;
  PolicyUsers?: readonly PolicyUser[] | undefined;
  PolicyRoles?: readonly PolicyRole[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupPoliciesRequest {
  GroupName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupPoliciesResponse {
  PolicyNames: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupsForUserRequest {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupsForUserResponse {
  Groups: readonly Group[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListGroupsRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListGroupsResponse {
  Groups: readonly Group[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfileTagsRequest {
  InstanceProfileName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfileTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfilesForRoleRequest {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfilesForRoleResponse {
  InstanceProfiles: readonly InstanceProfile[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListInstanceProfilesRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListInstanceProfilesResponse {
  InstanceProfiles: readonly InstanceProfile[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListMFADeviceTagsRequest {
  SerialNumber: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListMFADeviceTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListMFADevicesRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListMFADevicesResponse {
  MFADevices: readonly MFADevice[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListOpenIDConnectProviderTagsRequest {
  OpenIDConnectProviderArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListOpenIDConnectProviderTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListOpenIDConnectProvidersRequest {

}

export interface ListOpenIDConnectProvidersResponse {
  OpenIDConnectProviderList?: readonly OpenIDConnectProviderListEntry[] | undefined;
}

export interface ListOrganizationsFeaturesRequest {

}

export interface ListOrganizationsFeaturesResponse {
  OrganizationId?: string | undefined;
  EnabledFeatures?: readonly ("RootCredentialsManagement" | "RootSessions" | (string & {}))[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessEntry {
  ServiceNamespace?: string | undefined;
  Policies?: readonly PolicyGrantingServiceAccess[] | undefined;
}

export interface ListPoliciesGrantingServiceAccessRequest {
  Marker?: string | undefined;
  Arn: string;
  ServiceNamespaces: readonly string[];
}

export interface ListPoliciesGrantingServiceAccessResponse {
  PoliciesGrantingServiceAccess: readonly ListPoliciesGrantingServiceAccessEntry[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPoliciesRequest {
  Scope?: "All" | "AWS" | "Local" | (string & {}) | undefined;
  OnlyAttached?: boolean | undefined;
  PathPrefix?: string | undefined;
  PolicyUsageFilter?: "PermissionsPolicy" | "PermissionsBoundary" | (string & {}) | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPoliciesResponse {
  Policies?: readonly Policy[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPolicyTagsRequest {
  PolicyArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPolicyTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListPolicyVersionsRequest {
  PolicyArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListPolicyVersionsResponse {
  Versions?: readonly PolicyVersion[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRolePoliciesRequest {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRolePoliciesResponse {
  PolicyNames: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRoleTagsRequest {
  RoleName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRoleTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListRolesRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListRolesResponse {
  Roles: readonly Role[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListSAMLProviderTagsRequest {
  SAMLProviderArn: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSAMLProviderTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListSAMLProvidersRequest {

}

export interface ListSAMLProvidersResponse {
  SAMLProviderList?: readonly SAMLProviderListEntry[] | undefined;
}

export interface ListSSHPublicKeysRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSSHPublicKeysResponse {
  SSHPublicKeys?: readonly SSHPublicKeyMetadata[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServerCertificateTagsRequest {
  ServerCertificateName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServerCertificateTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServerCertificatesRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServerCertificatesResponse {
  ServerCertificateMetadataList: readonly ServerCertificateMetadata[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListServiceSpecificCredentialsRequest {
  UserName?: string | undefined;
  ServiceName?: string | undefined;
  AllUsers?: boolean | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListServiceSpecificCredentialsResponse {
  ServiceSpecificCredentials?: readonly ServiceSpecificCredentialMetadata[] | undefined;
  Marker?: string | undefined;
  IsTruncated?: boolean | undefined;
}

export interface ListSigningCertificatesRequest {
  UserName?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListSigningCertificatesResponse {
  Certificates: readonly SigningCertificate[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUserPoliciesRequest {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUserPoliciesResponse {
  PolicyNames: readonly string[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUserTagsRequest {
  UserName: string;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUserTagsResponse {
  Tags: readonly Tag[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListUsersRequest {
  PathPrefix?: string | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListUsersResponse {
  Users: readonly User[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface ListVirtualMFADevicesRequest {
  AssignmentStatus?: "Assigned" | "Unassigned" | "Any" | (string & {}) | undefined;
  Marker?: string | undefined;
  MaxItems?: number | undefined;
}

export interface ListVirtualMFADevicesResponse {
  VirtualMFADevices: readonly VirtualMFADevice[];
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface LoginProfile {
  UserName: string;
  CreateDate: Date;
  PasswordResetRequired?: boolean | undefined;
}

export interface MFADevice {
  UserName: string;
  SerialNumber: string;
  EnableDate: Date;
}

export interface ManagedPolicyDetail {
  PolicyName?: string | undefined;
  PolicyId?: string | undefined;
  Arn?: string | undefined;
  Path?: string | undefined;
  DefaultVersionId?: string | undefined;
  AttachmentCount?: number | undefined;
  PermissionsBoundaryUsageCount?: number | undefined;
  IsAttachable?: boolean | undefined;
  Description?: string | undefined;
  CreateDate?: Date | undefined;
  UpdateDate?: Date | undefined;
  PolicyVersionList?: readonly PolicyVersion[] | undefined;
}

export interface OpenIDConnectProviderListEntry {
  Arn?: string | undefined;
}

export interface OrganizationsDecisionDetail {
  AllowedByOrganizations?: boolean | undefined;
}

export interface PasswordPolicy {
  MinimumPasswordLength?: number | undefined;
  RequireSymbols?: boolean | undefined;
  RequireNumbers?: boolean | undefined;
  RequireUppercaseCharacters?: boolean | undefined;
  RequireLowercaseCharacters?: boolean | undefined;
  AllowUsersToChangePassword?: boolean | undefined;
  ExpirePasswords?: boolean | undefined;
  MaxPasswordAge?: number | undefined;
  PasswordReusePrevention?: number | undefined;
  HardExpiry?: boolean | undefined;
}

export interface PermissionsBoundaryDecisionDetail {
  AllowedByPermissionsBoundary?: boolean | undefined;
}

export interface Policy {
  PolicyName?: string | undefined;
  PolicyId?: string | undefined;
  Arn?: string | undefined;
  Path?: string | undefined;
  DefaultVersionId?: string | undefined;
  AttachmentCount?: number | undefined;
  PermissionsBoundaryUsageCount?: number | undefined;
  IsAttachable?: boolean | undefined;
  Description?: string | undefined;
  CreateDate?: Date | undefined;
  UpdateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PolicyDetail {
  PolicyName?: string | undefined;
  PolicyDocument?: string | undefined;
}

export interface PolicyGrantingServiceAccess {
  PolicyName: string;
  PolicyType: "INLINE" | "MANAGED" | (string & {});
  PolicyArn?: string | undefined;
  EntityType?: "USER" | "ROLE" | "GROUP" | (string & {}) | undefined;
  EntityName?: string | undefined;
}

export interface PolicyGroup {
  GroupName?: string | undefined;
  GroupId?: string | undefined;
}

export interface PolicyRole {
  RoleName?: string | undefined;
  RoleId?: string | undefined;
}

export interface PolicyUser {
  UserName?: string | undefined;
  UserId?: string | undefined;
}

export interface PolicyVersion {
  Document?: string | undefined;
  VersionId?: string | undefined;
  IsDefaultVersion?: boolean | undefined;
  CreateDate?: Date | undefined;
}

export interface Position {
  Line?: number | undefined;
  Column?: number | undefined;
}

export interface PutGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface PutRolePermissionsBoundaryRequest {
  RoleName: string;
  PermissionsBoundary: string;
}

export interface PutRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface PutUserPermissionsBoundaryRequest {
  UserName: string;
  PermissionsBoundary: string;
}

export interface PutUserPolicyRequest {
  UserName: string;
  PolicyName: string;
  PolicyDocument: string;
}

export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}

export interface RemoveRoleFromInstanceProfileRequest {
  InstanceProfileName: string;
  RoleName: string;
}

export interface RemoveUserFromGroupRequest {
  GroupName: string;
  UserName: string;
}

export interface ResetServiceSpecificCredentialRequest {
  UserName?: string | undefined;
  ServiceSpecificCredentialId: string;
}

export interface ResetServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined;
}

export interface ResourceSpecificResult {
  EvalResourceName: string;
  EvalResourceDecision: "allowed" | "explicitDeny" | "implicitDeny" | (string & {});
  MatchedStatements?: readonly Statement[] | undefined;
  MissingContextValues?: readonly string[] | undefined;
  EvalDecisionDetails?: Readonly<Record<string, "allowed" | "explicitDeny" | "implicitDeny" | (string & {})>> | undefined;
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined;
}

export interface ResyncMFADeviceRequest {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}

export interface Role {
  Path: string;
  RoleName: string;
  RoleId: string;
  Arn: string;
  CreateDate: Date;
  AssumeRolePolicyDocument?: string | undefined;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
  RoleLastUsed?: RoleLastUsed | undefined;
}

export interface RoleDetail {
  Path?: string | undefined;
  RoleName?: string | undefined;
  RoleId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  AssumeRolePolicyDocument?: string | undefined;
  InstanceProfileList?: readonly InstanceProfile[] | undefined;
  RolePolicyList?: readonly PolicyDetail[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
  RoleLastUsed?: RoleLastUsed | undefined;
}

export interface RoleLastUsed {
  LastUsedDate?: Date | undefined;
  Region?: string | undefined;
}

export interface RoleUsageType {
  Region?: string | undefined;
  Resources?: readonly string[] | undefined;
}

export interface SAMLPrivateKey {
  KeyId?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface SAMLProviderListEntry {
  Arn?: string | undefined;
  ValidUntil?: Date | undefined;
  CreateDate?: Date | undefined;
}

export interface SSHPublicKey {
  UserName: string;
  SSHPublicKeyId: string;
  Fingerprint: string;
  SSHPublicKeyBody: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
  UploadDate?: Date | undefined;
}

export interface SSHPublicKeyMetadata {
  UserName: string;
  SSHPublicKeyId: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
  UploadDate: Date;
}

export interface ServerCertificate {
  ServerCertificateMetadata: ServerCertificateMetadata;
  CertificateBody: string;
  CertificateChain?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ServerCertificateMetadata {
  Path: string;
  ServerCertificateName: string;
  ServerCertificateId: string;
  Arn: string;
  UploadDate?: Date | undefined;
  Expiration?: Date | undefined;
}

export interface ServiceLastAccessed {
  ServiceName: string;
  LastAuthenticated?: Date | undefined;
  ServiceNamespace: string;
  LastAuthenticatedEntity?: string | undefined;
  LastAuthenticatedRegion?: string | undefined;
  TotalAuthenticatedEntities?: number | undefined;
  TrackedActionsLastAccessed?: readonly TrackedActionLastAccessed[] | undefined;
}

export interface ServiceSpecificCredential {
  CreateDate: Date;
  ExpirationDate?: Date | undefined;
  ServiceName: string;
  ServiceUserName?: string | undefined;
  ServicePassword?: string | undefined;
  ServiceCredentialAlias?: string | undefined;
  ServiceCredentialSecret?: string | undefined;
  ServiceSpecificCredentialId: string;
  UserName: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
}

export interface ServiceSpecificCredentialMetadata {
  UserName: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
  ServiceUserName?: string | undefined;
  ServiceCredentialAlias?: string | undefined;
  CreateDate: Date;
  ExpirationDate?: Date | undefined;
  ServiceSpecificCredentialId: string;
  ServiceName: string;
}

export interface SetDefaultPolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}

export interface SetSecurityTokenServicePreferencesRequest {
  GlobalEndpointTokenVersion: "v1Token" | "v2Token" | (string & {});
}

export interface SigningCertificate {
  UserName: string;
  CertificateId: string;
  CertificateBody: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
  UploadDate?: Date | undefined;
}

export interface SimulateCustomPolicyRequest {
  PolicyInputList: readonly string[];
  PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  ActionNames: readonly string[];
  ResourceArns?: readonly string[] | undefined;
  ResourcePolicy?: string | undefined;
  ResourceOwner?: string | undefined;
  CallerArn?: string | undefined;
  ContextEntries?: readonly ContextEntry[] | undefined;
  ResourceHandlingOption?: string | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface SimulatePolicyResponse {
  EvaluationResults?: readonly EvaluationResult[] | undefined;
  IsTruncated?: boolean | undefined;
  Marker?: string | undefined;
}

export interface SimulatePrincipalPolicyRequest {
  PolicySourceArn: string;
  PolicyInputList?: readonly string[] | undefined;
  PermissionsBoundaryPolicyInputList?: readonly string[] | undefined;
  ActionNames: readonly string[];
  ResourceArns?: readonly string[] | undefined;
  ResourcePolicy?: string | undefined;
  ResourceOwner?: string | undefined;
  CallerArn?: string | undefined;
  ContextEntries?: readonly ContextEntry[] | undefined;
  ResourceHandlingOption?: string | undefined;
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

export interface Statement {
  SourcePolicyId?: string | undefined;
  SourcePolicyType?: "user" | "group" | "role" | "aws-managed" | "user-managed" | "resource" | "none" | (string & {}) | undefined;
  StartPosition?: Position | undefined;
  EndPosition?: Position | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagInstanceProfileRequest {
  InstanceProfileName: string;
  Tags: readonly Tag[];
}

export interface TagMFADeviceRequest {
  SerialNumber: string;
  Tags: readonly Tag[];
}

export interface TagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  Tags: readonly Tag[];
}

export interface TagPolicyRequest {
  PolicyArn: string;
  Tags: readonly Tag[];
}

export interface TagRoleRequest {
  RoleName: string;
  Tags: readonly Tag[];
}

export interface TagSAMLProviderRequest {
  SAMLProviderArn: string;
  Tags: readonly Tag[];
}

export interface TagServerCertificateRequest {
  ServerCertificateName: string;
  Tags: readonly Tag[];
}

export interface TagUserRequest {
  UserName: string;
  Tags: readonly Tag[];
}

export interface TrackedActionLastAccessed {
  ActionName?: string | undefined;
  LastAccessedEntity?: string | undefined;
  LastAccessedTime?: Date | undefined;
  LastAccessedRegion?: string | undefined;
}

export interface UntagInstanceProfileRequest {
  InstanceProfileName: string;
  TagKeys: readonly string[];
}

export interface UntagMFADeviceRequest {
  SerialNumber: string;
  TagKeys: readonly string[];
}

export interface UntagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  TagKeys: readonly string[];
}

export interface UntagPolicyRequest {
  PolicyArn: string;
  TagKeys: readonly string[];
}

export interface UntagRoleRequest {
  RoleName: string;
  TagKeys: readonly string[];
}

export interface UntagSAMLProviderRequest {
  SAMLProviderArn: string;
  TagKeys: readonly string[];
}

export interface UntagServerCertificateRequest {
  ServerCertificateName: string;
  TagKeys: readonly string[];
}

export interface UntagUserRequest {
  UserName: string;
  TagKeys: readonly string[];
}

export interface UpdateAccessKeyRequest {
  UserName?: string | undefined;
  AccessKeyId: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
}

export interface UpdateAccountPasswordPolicyRequest {
  MinimumPasswordLength?: number | undefined;
  RequireSymbols?: boolean | undefined;
  RequireNumbers?: boolean | undefined;
  RequireUppercaseCharacters?: boolean | undefined;
  RequireLowercaseCharacters?: boolean | undefined;
  AllowUsersToChangePassword?: boolean | undefined;
  MaxPasswordAge?: number | undefined;
  PasswordReusePrevention?: number | undefined;
  HardExpiry?: boolean | undefined;
}

export interface UpdateAssumeRolePolicyRequest {
  RoleName: string;
  PolicyDocument: string;
}

export interface UpdateGroupRequest {
  GroupName: string;
  NewPath?: string | undefined;
  NewGroupName?: string | undefined;
}

export interface UpdateLoginProfileRequest {
  UserName: string;
  Password?: string | undefined;
  PasswordResetRequired?: boolean | undefined;
}

export interface UpdateOpenIDConnectProviderThumbprintRequest {
  OpenIDConnectProviderArn: string;
  ThumbprintList: readonly string[];
}

export interface UpdateRoleDescriptionRequest {
  RoleName: string;
  Description: string;
}

export interface UpdateRoleDescriptionResponse {
  Role?: Role | undefined;
}

export interface UpdateRoleRequest {
  RoleName: string;
  Description?: string | undefined;
  MaxSessionDuration?: number | undefined;
}

export interface UpdateRoleResponse {

}

export interface UpdateSAMLProviderRequest {
  SAMLMetadataDocument?: string | undefined;
  SAMLProviderArn: string;
  AssertionEncryptionMode?: "Required" | "Allowed" | (string & {}) | undefined;
  AddPrivateKey?: string | undefined;
  RemovePrivateKey?: string | undefined;
}

export interface UpdateSAMLProviderResponse {
  SAMLProviderArn?: string | undefined;
}

export interface UpdateSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
}

export interface UpdateServerCertificateRequest {
  ServerCertificateName: string;
  NewPath?: string | undefined;
  NewServerCertificateName?: string | undefined;
}

export interface UpdateServiceSpecificCredentialRequest {
  UserName?: string | undefined;
  ServiceSpecificCredentialId: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
}

export interface UpdateSigningCertificateRequest {
  UserName?: string | undefined;
  CertificateId: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
}

export interface UpdateUserRequest {
  UserName: string;
  NewPath?: string | undefined;
  NewUserName?: string | undefined;
}

export interface UploadSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyBody: string;
}

export interface UploadSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey | undefined;
}

export interface UploadServerCertificateRequest {
  Path?: string | undefined;
  ServerCertificateName: string;
  CertificateBody: string;
  PrivateKey: string;
  CertificateChain?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UploadServerCertificateResponse {
  ServerCertificateMetadata?: ServerCertificateMetadata | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UploadSigningCertificateRequest {
  UserName?: string | undefined;
  CertificateBody: string;
}

export interface UploadSigningCertificateResponse {
  Certificate: SigningCertificate;
}

export interface User {
  Path: string;
  UserName: string;
  UserId: string;
  Arn: string;
  CreateDate: Date;
  PasswordLastUsed?: Date | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface UserDetail {
  Path?: string | undefined;
  UserName?: string | undefined;
  UserId?: string | undefined;
  Arn?: string | undefined;
  CreateDate?: Date | undefined;
  UserPolicyList?: readonly PolicyDetail[] | undefined;
  GroupList?: readonly string[] | undefined;
  AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VirtualMFADevice {
  SerialNumber: string;
  Base32StringSeed?: Uint8Array | undefined;
  QRCodePNG?: Uint8Array | undefined;
  User?: User | undefined;
  EnableDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}
