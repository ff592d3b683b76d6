import type { Configuration } from '../config/schema.ts';

/** Of which account permissions are, and by which configuration. */
export interface PermissionScope {
  readonly account: string;
  /** `aws`, `aws-cn`, … */
  readonly partition: string;
  readonly configuration: Configuration;
}
