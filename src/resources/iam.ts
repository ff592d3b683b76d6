import type { Connection } from '../aws/connection.ts';
import type {
  CreatePolicyRequest,
  CreateRoleRequest,
  CreateUserRequest,
  ListPoliciesRequest,
} from '../wire/generated/iam.ts';
import { Group } from './iam/group.ts';
import { Listed } from './iam/listed.ts';
import { Policy } from './iam/policy.ts';
import { Role } from './iam/role.ts';
import { User } from './iam/user.ts';

/** The object layer of IAM over a connection, with boto3's names. Nothing is asked before it is iterated or loaded. */
export interface Iam {
  readonly users: Listed<User>;
  readonly groups: Listed<Group>;
  readonly roles: Listed<Role>;
  /** Managed policies: those of the account, unless another scope is asked for. */
  policies(input?: ListPoliciesRequest): Listed<Policy>;
  user(name: string): User;
  group(name: string): Group;
  role(name: string): Role;
  policy(arn: string): Policy;
  createUser(input: CreateUserRequest): Promise<User>;
  createGroup(name: string): Promise<Group>;
  createRole(input: CreateRoleRequest): Promise<Role>;
  createPolicy(input: CreatePolicyRequest): Promise<Policy>;
}

export function iamResources(connection: Connection): Iam {
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
    policies: (input = { Scope: 'Local' }) =>
      new Listed(async function* () {
        for await (const { Policies = [] } of connection.pages('iam', 'ListPolicies', input))
          yield Policies.map((data) => new Policy(connection, data.Arn ?? '', data));
      }),
    user: (name) => new User(connection, name),
    group: (name) => new Group(connection, name),
    role: (name) => new Role(connection, name),
    policy: (arn) => new Policy(connection, arn),
    async createUser(input) {
      const { User: data } = await connection.call('iam', 'CreateUser', input);
      return new User(connection, input.UserName, data);
    },
    async createGroup(name) {
      const { Group: data } = await connection.call('iam', 'CreateGroup', { GroupName: name });
      return new Group(connection, name, data);
    },
    async createRole(input) {
      const { Role: data } = await connection.call('iam', 'CreateRole', input);
      return new Role(connection, input.RoleName, data);
    },
    async createPolicy(input) {
      const { Policy: data } = await connection.call('iam', 'CreatePolicy', input);
      return new Policy(connection, data?.Arn ?? '', data);
    },
  };
}
