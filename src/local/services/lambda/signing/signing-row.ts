import { defineTable } from '../../../store/table.ts';

/** Which signatures functions must have that are deployed under it. */
export interface SigningRow {
  readonly id: string;
  readonly description: string;
  /** ARNs of versions of signing profiles. */
  readonly publishers: readonly string[];
  /** What becomes of code without a signature of theirs: `Warn` or `Enforce`. */
  readonly untrusted: string;
  readonly modified: number;
  readonly tags: Readonly<Record<string, string>>;
}

export const signings = defineTable<SigningRow>({
  name: 'lambda.code-signing-configs',
  scope: 'region',
  id: (row) => row.id,
});
