import type { PasswordPolicy, UpdateAccountPasswordPolicyRequest } from '../../wire/generated/iam.ts';
import { IamObject } from './iam-object.ts';

/** What the account demands of passwords. */
export class AccountPasswordPolicy extends IamObject<PasswordPolicy> {
  protected async read(): Promise<PasswordPolicy> {
    return (await this.connection.call('iam', 'GetAccountPasswordPolicy', {})).PasswordPolicy;
  }

  /** Whatever is not named goes back to what AWS takes for granted. */
  async update(input: UpdateAccountPasswordPolicyRequest): Promise<void> {
    await this.connection.call('iam', 'UpdateAccountPasswordPolicy', input);
  }

  async delete(): Promise<void> {
    await this.connection.call('iam', 'DeleteAccountPasswordPolicy', {});
  }
}

/** How many of everything the account has, and may have. */
export class AccountSummary extends IamObject<Readonly<Record<string, number>>> {
  protected async read(): Promise<Readonly<Record<string, number>>> {
    const { SummaryMap = {} } = await this.connection.call('iam', 'GetAccountSummary', {});
    return Object.fromEntries(Object.entries(SummaryMap).map(([name, value]) => [name, Number(value)]));
  }

  /** By AWS's names, such as `UsersQuota`; loads it when it was not. */
  async summaryMap(): Promise<Readonly<Record<string, number>>> {
    return this.data ?? (await this.load()).data ?? {};
  }
}
