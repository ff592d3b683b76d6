import type { Connection } from '../../aws/connection.ts';
import { attachedPages, inlinePages, type HolderKind } from './holder-pages.ts';
import { IamObject } from './iam-object.ts';
import { InlinePolicy } from './inline-policy.ts';
import { Listed } from './listed.ts';
import { Policy } from './policy.ts';

/** What users, groups and roles have in common: policies, attached or their own. */
export abstract class PolicyHolder<Data> extends IamObject<Data> {
  readonly name: string;
  readonly #kind: HolderKind;

  protected constructor(connection: Connection, name: string, kind: HolderKind, data?: Data) {
    super(connection, data);
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

  /** Its own inline policies. */
  get policies(): Listed<InlinePolicy> {
    const { connection, name } = this;
    const kind = this.#kind;
    return new Listed(async function* () {
      for await (const { PolicyNames = [] } of inlinePages(connection, kind, name))
        yield PolicyNames.map((policy) => new InlinePolicy(connection, kind, name, policy));
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

  /** One of its inline policies, by its name. */
  policy(name: string): InlinePolicy {
    return new InlinePolicy(this.connection, this.#kind, this.name, name);
  }

  async attachPolicy(policy: Policy | string): Promise<void> {
    await this.#change('Attach', { PolicyArn: arnOf(policy) });
  }

  async detachPolicy(policy: Policy | string): Promise<void> {
    await this.#change('Detach', { PolicyArn: arnOf(policy) });
  }

  /** Writes an inline policy, in place of one of the same name. */
  async createPolicy(name: string, document: string | object): Promise<InlinePolicy> {
    const policy = this.policy(name);
    await policy.put(document);
    return policy;
  }

  /** The same; gives nothing back. */
  async putPolicy(name: string, document: string | object): Promise<void> {
    await this.createPolicy(name, document);
  }

  async deletePolicy(name: string): Promise<void> {
    await this.policy(name).delete();
  }

  async #change(verb: 'Attach' | 'Detach', input: object): Promise<void> {
    const kind = this.#kind;
    await this.connection.invoke('iam', `${verb}${kind}Policy`, { [`${kind}Name`]: this.name, ...input });
  }
}

function arnOf(policy: Policy | string): string {
  return typeof policy === 'string' ? policy : policy.arn;
}
