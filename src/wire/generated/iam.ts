// Made by `npm run generate`. Do not edit.

/** The actions of iam in use. */
export interface Actions {
  CreateAccessKey: { input: CreateAccessKeyRequest; output: CreateAccessKeyResponse };
  CreateRole: { input: CreateRoleRequest; output: CreateRoleResponse };
  CreateUser: { input: CreateUserRequest; output: CreateUserResponse };
  DeleteAccessKey: { input: DeleteAccessKeyRequest; output: Record<string, never> };
  DeleteRole: { input: DeleteRoleRequest; output: Record<string, never> };
  DeleteUser: { input: DeleteUserRequest; output: Record<string, never> };
  GetAccessKeyLastUsed: { input: GetAccessKeyLastUsedRequest; output: GetAccessKeyLastUsedResponse };
  GetRole: { input: GetRoleRequest; output: GetRoleResponse };
  GetUser: { input: GetUserRequest; output: GetUserResponse };
  ListAccessKeys: { input: ListAccessKeysRequest; output: ListAccessKeysResponse };
  ListAccountAliases: { input: ListAccountAliasesRequest; output: ListAccountAliasesResponse };
  ListRoles: { input: ListRolesRequest; output: ListRolesResponse };
  ListUsers: { input: ListUsersRequest; output: ListUsersResponse };
  UpdateAccessKey: { input: UpdateAccessKeyRequest; output: Record<string, never> };
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

export interface AttachedPermissionsBoundary {
  PermissionsBoundaryType?: "PermissionsBoundaryPolicy" | (string & {}) | undefined;
  PermissionsBoundaryArn?: string | undefined;
}

export interface CreateAccessKeyRequest {
  UserName?: string | undefined;
}

export interface CreateAccessKeyResponse {
  AccessKey: AccessKey;
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

export interface CreateUserRequest {
  Path?: string | undefined;
  UserName: string;
  PermissionsBoundary?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateUserResponse {
  User?: User | undefined;
}

export interface DeleteAccessKeyRequest {
  UserName?: string | undefined;
  AccessKeyId: string;
}

export interface DeleteRoleRequest {
  RoleName: string;
}

export interface DeleteUserRequest {
  UserName: string;
}

export interface GetAccessKeyLastUsedRequest {
  AccessKeyId: string;
}

export interface GetAccessKeyLastUsedResponse {
  UserName?: string | undefined;
  AccessKeyLastUsed?: AccessKeyLastUsed | undefined;
}

export interface GetRoleRequest {
  RoleName: string;
}

export interface GetRoleResponse {
  Role: Role;
}

export interface GetUserRequest {
  UserName?: string | undefined;
}

export interface GetUserResponse {
  User: User;
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

export interface RoleLastUsed {
  LastUsedDate?: Date | undefined;
  Region?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface UpdateAccessKeyRequest {
  UserName?: string | undefined;
  AccessKeyId: string;
  Status: "Active" | "Inactive" | "Expired" | (string & {});
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
