import type { Connection } from '../aws/connection.ts';
import type {
  CreatePolicyRequest,
  CreateRoleRequest,
  CreateUserRequest,
  CreateVirtualMFADeviceRequest,
  ListPoliciesRequest,
  UpdateAccountPasswordPolicyRequest,
  UploadServerCertificateRequest,
} from '../wire/generated/iam.ts';
import { AccountPasswordPolicy, AccountSummary } from './iam/account.ts';
import { InstanceProfile } from './iam/instance-profile.ts';
import { Listed } from './iam/listed.ts';
import { CurrentUser, Group, User } from './iam/people.ts';
import { Policy } from './iam/policy.ts';
import { SamlProvider, ServerCertificate, VirtualMfaDevice } from './iam/providers.ts';
import { Role } from './iam/role.ts';
import { SigningCertificate } from './iam/user-credentials.ts';

/** The object layer of IAM over a connection, with boto3's names. Nothing is asked before it is iterated or loaded. */
export interface Iam {
  readonly users: Listed<User>;
  readonly groups: Listed<Group>;
  readonly roles: Listed<Role>;
  readonly instanceProfiles: Listed<InstanceProfile>;
  readonly samlProviders: Listed<SamlProvider>;
  readonly serverCertificates: Listed<ServerCertificate>;
  readonly virtualMfaDevices: Listed<VirtualMfaDevice>;
  /** Managed policies: those of the account, unless another scope is asked for. */
  policies(input?: ListPoliciesRequest): Listed<Policy>;
  user(name: string): User;
  /** Whoever asks. */
  currentUser(): CurrentUser;
  group(name: string): Group;
  role(name: string): Role;
  policy(arn: string): Policy;
  instanceProfile(name: string): InstanceProfile;
  samlProvider(arn: string): SamlProvider;
  serverCertificate(name: string): ServerCertificate;
  virtualMfaDevice(serialNumber: string): VirtualMfaDevice;
  accountPasswordPolicy(): AccountPasswordPolicy;
  accountSummary(): AccountSummary;
  createUser(input: CreateUserRequest): Promise<User>;
  createGroup(name: string): Promise<Group>;
  createRole(input: CreateRoleRequest): Promise<Role>;
  createPolicy(input: CreatePolicyRequest): Promise<Policy>;
  createInstanceProfile(name: string, path?: string): Promise<InstanceProfile>;
  createSamlProvider(name: string, metadata: string): Promise<SamlProvider>;
  createServerCertificate(input: UploadServerCertificateRequest): Promise<ServerCertificate>;
  /** A certificate of a user, or of whoever asks. */
  createSigningCertificate(certificate: string, userName?: string): Promise<SigningCertificate>;
  createVirtualMfaDevice(input: CreateVirtualMFADeviceRequest): Promise<VirtualMfaDevice>;
  createAccountAlias(alias: string): Promise<void>;
  createAccountPasswordPolicy(input: UpdateAccountPasswordPolicyRequest): Promise<AccountPasswordPolicy>;
  /** The password of whoever asks. */
  changePassword(old: string, next: string): Promise<void>;
}

export function iamResources(connection: Connection): Iam {
  return {
    ...lists(connection),
    user: (name) => new User(connection, name),
    currentUser: () => new CurrentUser(connection),
    group: (name) => new Group(connection, name),
    role: (name) => new Role(connection, name),
    policy: (arn) => new Policy(connection, arn),
    instanceProfile: (name) => new InstanceProfile(connection, name),
    samlProvider: (arn) => new SamlProvider(connection, arn),
    serverCertificate: (name) => new ServerCertificate(connection, name),
    virtualMfaDevice: (serialNumber) => new VirtualMfaDevice(connection, serialNumber),
    accountPasswordPolicy: () => new AccountPasswordPolicy(connection),
    accountSummary: () => new AccountSummary(connection),
    async createUser(input) {
      const { User: data } = await connection.call('iam', 'CreateUser', input);
      return new User(connection, input.UserName, data);
    },
    createGroup: (name) => new Group(connection, name).create(),
    async createRole(input) {
      const { Role: data } = await connection.call('iam', 'CreateRole', input);
      return new Role(connection, input.RoleName, data);
    },
    async createPolicy(input) {
      const { Policy: data } = await connection.call('iam', 'CreatePolicy', input);
      return new Policy(connection, data?.Arn ?? '', data);
    },
    async createInstanceProfile(name, Path) {
      const input = { InstanceProfileName: name, Path };
      const { InstanceProfile: data } = await connection.call('iam', 'CreateInstanceProfile', input);
      return new InstanceProfile(connection, name, data);
    },
    async createSamlProvider(Name, SAMLMetadataDocument) {
      const input = { Name, SAMLMetadataDocument };
      const { SAMLProviderArn = '' } = await connection.call('iam', 'CreateSAMLProvider', input);
      return new SamlProvider(connection, SAMLProviderArn);
    },
    async createServerCertificate(input) {
      await connection.call('iam', 'UploadServerCertificate', input);
      return new ServerCertificate(connection, input.ServerCertificateName);
    },
    async createSigningCertificate(CertificateBody, UserName) {
      const input = { CertificateBody, UserName };
      const { Certificate: data } = await connection.call('iam', 'UploadSigningCertificate', input);
      return new SigningCertificate(connection, data.UserName, data.CertificateId, data);
    },
    async createVirtualMfaDevice(input) {
      const { VirtualMFADevice: data } = await connection.call('iam', 'CreateVirtualMFADevice', input);
      return new VirtualMfaDevice(connection, data.SerialNumber, data);
    },
    async createAccountAlias(AccountAlias) {
      await connection.call('iam', 'CreateAccountAlias', { AccountAlias });
    },
    async createAccountPasswordPolicy(input) {
      const policy = new AccountPasswordPolicy(connection);
      await policy.update(input);
      return policy;
    },
    async changePassword(OldPassword, NewPassword) {
      await connection.call('iam', 'ChangePassword', { OldPassword, NewPassword });
    },
  };
}

type Lists = Pick<
  Iam,
  | 'users'
  | 'groups'
  | 'roles'
  | 'instanceProfiles'
  | 'samlProviders'
  | 'serverCertificates'
  | 'virtualMfaDevices'
  | 'policies'
>;

function lists(connection: Connection): Lists {
  return {
    users: new Listed(async function* () {
      for await (const { Users } of connection.pages('iam', 'ListUsers', {}))
        yield Users.map((data) => new User(connection, data.UserName, data));
    }),
    groups: new Listed(async function* () {
      for await (const { Groups } of connection.pages('iam', 'ListGroups', {}))
        yield Groups.map((data) => new Group(connection, data.GroupName, data));
    }),
    roles: new Listed(async function* () {
      for await (const { Roles } of connection.pages('iam', 'ListRoles', {}))
        yield Roles.map((data) => new Role(connection, data.RoleName, data));
    }),
    instanceProfiles: new Listed(async function* () {
      for await (const { InstanceProfiles } of connection.pages('iam', 'ListInstanceProfiles', {}))
        yield InstanceProfiles.map((data) => new InstanceProfile(connection, data.InstanceProfileName, data));
    }),
    samlProviders: new Listed(async function* () {
      const { SAMLProviderList = [] } = await connection.call('iam', 'ListSAMLProviders', {});
      yield SAMLProviderList.map(({ Arn = '' }) => new SamlProvider(connection, Arn));
    }),
    serverCertificates: new Listed(async function* () {
      for await (const page of connection.pages('iam', 'ListServerCertificates', {}))
        yield page.ServerCertificateMetadataList.map(
          ({ ServerCertificateName: name }) => new ServerCertificate(connection, name),
        );
    }),
    virtualMfaDevices: new Listed(async function* () {
      for await (const { VirtualMFADevices } of connection.pages('iam', 'ListVirtualMFADevices', {}))
        yield VirtualMFADevices.map((data) => new VirtualMfaDevice(connection, data.SerialNumber, data));
    }),
    policies: (input = { Scope: 'Local' }) =>
      new Listed(async function* () {
        for await (const { Policies = [] } of connection.pages('iam', 'ListPolicies', input))
          yield Policies.map((data) => new Policy(connection, data.Arn ?? '', data));
      }),
  };
}
