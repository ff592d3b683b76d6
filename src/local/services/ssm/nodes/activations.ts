import type { Tag } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';

/** A way for other machines to register. Times are epoch milliseconds. */
export interface ActivationRow {
  readonly id: string;
  readonly description: string | undefined;
  readonly instanceName: string | undefined;
  readonly role: string;
  readonly limit: number;
  readonly expires: number;
  readonly created: number;
  readonly tags: readonly Tag[];
}

export const activations = defineTable<ActivationRow>({
  name: 'ssm.activations',
  scope: 'region',
  id: (row) => row.id,
});

/** AWS sends it without a sentence. */
export const invalidActivation = (): AwsError => new AwsError('InvalidActivation', 400, '');
export const invalidExpiration = (message: string): AwsError =>
  new AwsError('InvalidParameters', 400, message);
