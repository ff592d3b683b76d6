import type { Locale } from '../../../../wire/generated/mturk.ts';
import { defineTable } from '../../../store/table.ts';

export interface QualificationTypeRow {
  readonly id: string;
  readonly created: number;
  readonly name: string;
  readonly description: string;
  readonly keywords?: string | undefined;
  /** `Active` or `Inactive`. */
  readonly status: string;
  readonly test?: string | undefined;
  readonly testDuration?: number | undefined;
  readonly answerKey?: string | undefined;
  readonly retryDelay?: number | undefined;
  readonly autoGranted: boolean;
  readonly autoGrantedValue?: number | undefined;
  /** It goes when the last HIT that needs it has gone; until then its name is taken. */
  readonly leaving: boolean;
}

export const qualificationTypes = defineTable<QualificationTypeRow>({
  name: 'mturk.qualification-types',
  scope: 'account',
  id: (row) => row.id,
  indexes: { name: (row) => row.name, leaving: (row) => (row.leaving ? 1 : null) },
});

export interface QualificationRow {
  readonly typeId: string;
  readonly workerId: string;
  readonly granted: number;
  readonly value: number;
  readonly locale?: Locale | undefined;
  readonly status: 'Granted' | 'Revoked';
}

/** Neither id has a slash. */
export const qualificationId = (typeId: string, workerId: string): string => `${typeId}/${workerId}`;

export const qualifications = defineTable<QualificationRow>({
  name: 'mturk.qualifications',
  scope: 'account',
  id: ({ typeId, workerId }) => qualificationId(typeId, workerId),
  indexes: { type: (row) => row.typeId, worker: (row) => row.workerId },
});

export interface QualificationRequestRow {
  readonly id: string;
  readonly typeId: string;
  readonly workerId: string;
  readonly submitted: number;
  readonly test?: string | undefined;
  readonly answer?: string | undefined;
  readonly status: 'Submitted' | 'Granted' | 'Rejected';
}

export const qualificationRequests = defineTable<QualificationRequestRow>({
  name: 'mturk.qualification-requests',
  scope: 'account',
  id: (row) => row.id,
  indexes: {
    /** Those that wait. */
    type: (row) => (row.status === 'Submitted' ? row.typeId : null),
    worker: (row) => row.workerId,
  },
});
