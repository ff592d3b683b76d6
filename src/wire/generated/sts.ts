// Made by `npm run generate`. Do not edit.

/** The actions of sts in use. */
export interface Actions {
  AssumeRole: { input: AssumeRoleRequest; output: AssumeRoleResponse };
  AssumeRoleWithSAML: { input: AssumeRoleWithSAMLRequest; output: AssumeRoleWithSAMLResponse };
  AssumeRoleWithWebIdentity: { input: AssumeRoleWithWebIdentityRequest; output: AssumeRoleWithWebIdentityResponse };
  DecodeAuthorizationMessage: { input: DecodeAuthorizationMessageRequest; output: DecodeAuthorizationMessageResponse };
  GetAccessKeyInfo: { input: GetAccessKeyInfoRequest; output: GetAccessKeyInfoResponse };
  GetCallerIdentity: { input: GetCallerIdentityRequest; output: GetCallerIdentityResponse };
  GetFederationToken: { input: GetFederationTokenRequest; output: GetFederationTokenResponse };
  GetSessionToken: { input: GetSessionTokenRequest; output: GetSessionTokenResponse };
  GetWebIdentityToken: { input: GetWebIdentityTokenRequest; output: GetWebIdentityTokenResponse };
}

export interface AssumeRoleRequest {
  RoleArn: string;
  RoleSessionName: string;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  Policy?: string | undefined;
  DurationSeconds?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  TransitiveTagKeys?: readonly string[] | undefined;
  ExternalId?: string | undefined;
  SerialNumber?: string | undefined;
  TokenCode?: string | undefined;
  SourceIdentity?: string | undefined;
  ProvidedContexts?: readonly ProvidedContext[] | undefined;
}

export interface AssumeRoleResponse {
  Credentials?: Credentials | undefined;
  AssumedRoleUser?: AssumedRoleUser | undefined;
  PackedPolicySize?: number | undefined;
  SourceIdentity?: string | undefined;
}

export interface AssumeRoleWithSAMLRequest {
  RoleArn: string;
  PrincipalArn: string;
  SAMLAssertion: string;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  Policy?: string | undefined;
  DurationSeconds?: number | undefined;
}

export interface AssumeRoleWithSAMLResponse {
  Credentials?: Credentials | undefined;
  AssumedRoleUser?: AssumedRoleUser | undefined;
  PackedPolicySize?: number | undefined;
  Subject?: string | undefined;
  SubjectType?: string | undefined;
  Issuer?: string | undefined;
  Audience?: string | undefined;
  NameQualifier?: string | undefined;
  SourceIdentity?: string | undefined;
}

export interface AssumeRoleWithWebIdentityRequest {
  RoleArn: string;
  RoleSessionName: string;
  WebIdentityToken: string;
  ProviderId?: string | undefined;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  Policy?: string | undefined;
  DurationSeconds?: number | undefined;
}

export interface AssumeRoleWithWebIdentityResponse {
  Credentials?: Credentials | undefined;
  SubjectFromWebIdentityToken?: string | undefined;
  AssumedRoleUser?: AssumedRoleUser | undefined;
  PackedPolicySize?: number | undefined;
  Provider?: string | undefined;
  Audience?: string | undefined;
  SourceIdentity?: string | undefined;
}

export interface AssumedRoleUser {
  AssumedRoleId: string;
  Arn: string;
}

export interface Credentials {
  AccessKeyId: string;
  SecretAccessKey: string;
  SessionToken: string;
  Expiration: Date;
}

export interface DecodeAuthorizationMessageRequest {
  EncodedMessage: string;
}

export interface DecodeAuthorizationMessageResponse {
  DecodedMessage?: string | undefined;
}

export interface FederatedUser {
  FederatedUserId: string;
  Arn: string;
}

export interface GetAccessKeyInfoRequest {
  AccessKeyId: string;
}

export interface GetAccessKeyInfoResponse {
  Account?: string | undefined;
}

export interface GetCallerIdentityRequest {

}

export interface GetCallerIdentityResponse {
  UserId?: string | undefined;
  Account?: string | undefined;
  Arn?: string | undefined;
}

export interface GetFederationTokenRequest {
  Name: string;
  Policy?: string | undefined;
  PolicyArns?: readonly PolicyDescriptorType[] | undefined;
  DurationSeconds?: number | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface GetFederationTokenResponse {
  Credentials?: Credentials | undefined;
  FederatedUser?: FederatedUser | undefined;
  PackedPolicySize?: number | undefined;
}

export interface GetSessionTokenRequest {
  DurationSeconds?: number | undefined;
  SerialNumber?: string | undefined;
  TokenCode?: string | undefined;
}

export interface GetSessionTokenResponse {
  Credentials?: Credentials | undefined;
}

export interface GetWebIdentityTokenRequest {
  Audience: readonly string[];
  DurationSeconds?: number | undefined;
  SigningAlgorithm: string;
  Tags?: readonly Tag[] | undefined;
}

export interface GetWebIdentityTokenResponse {
  WebIdentityToken?: string | undefined;
  Expiration?: Date | undefined;
}

export interface PolicyDescriptorType {
  arn?: string | undefined;
}

export interface ProvidedContext {
  ProviderArn?: string | undefined;
  ContextAssertion?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}
