/** One quota as AWS publishes it. */
export interface Quota {
  readonly code: string;
  readonly name: string;
  /** What an account has that never asked for more. */
  readonly value: number;
  readonly adjustable: boolean;
  /** `None` when absent. */
  readonly unit?: string;
  /** The cloud asks this table before it refuses, so that an increase is one. */
  readonly raises?: true;
}

export interface QuotaService {
  readonly code: string;
  readonly name: string;
  /** The same in all regions, and told in us-east-1 alone. */
  readonly global?: true;
  readonly quotas: readonly Quota[];
}
