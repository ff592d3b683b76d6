import { defineTable } from '../../../store/table.ts';
import type { Attempt } from './attempts.ts';

/** Somebody who might have used a service. */
export interface AdvisedEntity {
  readonly kind: 'user' | 'role';
  readonly arn: string;
  readonly name: string;
  readonly id: string;
  readonly path: string;
  readonly last?: Attempt | undefined;
}

export interface AdvisedAction {
  readonly name: string;
  readonly last?: (Attempt & { readonly arn: string }) | undefined;
}

export interface AdvisedService {
  readonly namespace: string;
  /** The latest first, then those who never tried. */
  readonly entities: readonly AdvisedEntity[];
  readonly actions: readonly AdvisedAction[];
}

/** A report of access advisor, as things were when it was asked for. */
export interface AccessReportRow {
  readonly id: string;
  /** Unique id of who asked: nobody else may look. */
  readonly owner: string;
  readonly started: number;
  readonly granularity: 'SERVICE_LEVEL' | 'ACTION_LEVEL';
  /** In order of namespace. */
  readonly services: readonly AdvisedService[];
}

export const accessReports = defineTable<AccessReportRow>({
  name: 'iam.access-reports',
  scope: 'account',
  id: (row) => row.id,
});
