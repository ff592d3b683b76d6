import type { Connection } from '../../aws/connection.ts';
import { inlineDocument, type HolderKind } from './holder-pages.ts';
import { policyText } from './iam-object.ts';

/** An inline policy of a user, group or role: boto3's `UserPolicy`, `GroupPolicy` and `RolePolicy`. */
export class InlinePolicy {
  readonly holder: string;
  readonly name: string;
  readonly #connection: Connection;
  readonly #kind: HolderKind;

  constructor(connection: Connection, kind: HolderKind, holder: string, name: string) {
    this.#connection = connection;
    this.#kind = kind;
    this.holder = holder;
    this.name = name;
  }

  /** Its text. */
  document(): Promise<string> {
    return inlineDocument(this.#connection, this.#kind, this.holder, this.name);
  }

  /** Writes it, in place of what it said before. */
  async put(document: string | object): Promise<void> {
    await this.#change('Put', { PolicyDocument: policyText(document) });
  }

  async delete(): Promise<void> {
    await this.#change('Delete', {});
  }

  async #change(verb: 'Put' | 'Delete', input: object): Promise<void> {
    const names = { [`${this.#kind}Name`]: this.holder, PolicyName: this.name };
    await this.#connection.invoke('iam', `${verb}${this.#kind}Policy`, { ...names, ...input });
  }
}
