import type { Connection } from '../../aws/connection.ts';
import { attachedPages, inlinePages, type HolderKind } from './holder-pages.ts';
import { Listed } from './listed.ts';
import { Policy } from './policy.ts';

/** What users, groups and roles have in common: policies, attached or their own. */
export abstract class PolicyHolder {
  readonly name: string;
  protected readonly connection: Connection;
  readonly #kind: HolderKind;

  protected constructor(connection: Connection, name: string, kind: HolderKind) {
    this.connection = connection;
    this.name = name;
    this.#kind = kind;
  }

  /** The managed policies that are attached. */
  get attachedPolicies(): Listed<Policy> {
    const { connection, name } = this;
    const kind = this.#kind;
    return new Listed(async function* () {
      for await (const { AttachedPolicies = [] } of attachedPages(connection, kind, name))
        yield AttachedPolicies.map(({ PolicyArn = '' }) => new Policy(connection, PolicyArn));
    });
  }

  /** The names of its own inline policies. */
  get policyNames(): Listed<string> {
    const { connection, name } = this;
    const kind = this.#kind;
    return new Listed(async function* () {
      for await (const { PolicyNames = [] } of inlinePages(connection, kind, name)) yield PolicyNames;
    });
  }

  async attachPolicy(policy: Policy | string): Promise<void> {
    await this.#change('Attach', { PolicyArn: arnOf(policy) });
  }

  async detachPolicy(policy: Policy | string): Promise<void> {
    await this.#change('Detach', { PolicyArn: arnOf(policy) });
  }

  /** Writes an inline policy, in place of one of the same name. */
  async putPolicy(PolicyName: string, document: string | object): Promise<void> {
    const PolicyDocument = typeof document === 'string' ? document : JSON.stringify(document);
    await this.#change('Put', { PolicyName, PolicyDocument });
  }

  async deletePolicy(PolicyName: string): Promise<void> {
    await this.#change('Delete', { PolicyName });
  }

  async #change(verb: 'Attach' | 'Detach' | 'Put' | 'Delete', input: object): Promise<void> {
    const kind = this.#kind;
    await this.connection.invoke('iam', `${verb}${kind}Policy`, { [`${kind}Name`]: this.name, ...input });
  }
}

function arnOf(policy: Policy | string): string {
  return typeof policy === 'string' ? policy : policy.arn;
}
