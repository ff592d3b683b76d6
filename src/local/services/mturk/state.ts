import type {
  NotificationSpecification,
  QualificationRequirement,
  ReviewPolicy,
} from '../../../wire/generated/mturk.ts';
import { defineTable } from '../../store/table.ts';

/** What HITs have in common. Requirements as they came; cents; seconds. */
export interface HitTypeRow {
  readonly id: string;
  /** Its HITs are listed to workers as one group. */
  readonly groupId: string;
  /** Of all that makes it: the same again is the same type. */
  readonly fingerprint: string;
  readonly title: string;
  readonly description: string;
  readonly keywords?: string | undefined;
  readonly reward: number;
  readonly assignmentDuration: number;
  readonly autoApprovalDelay: number;
  readonly requirements: readonly QualificationRequirement[];
  readonly notification?: NotificationSpecification | undefined;
  readonly notifies: boolean;
}

export const hitTypes = defineTable<HitTypeRow>({
  name: 'mturk.hit-types',
  scope: 'account',
  id: (row) => row.id,
  indexes: { fingerprint: (row) => row.fingerprint },
});

export type HitStatus = 'Assignable' | 'Unassignable' | 'Reviewable' | 'Reviewing' | 'Disposed';

/** Times are epoch milliseconds. */
export interface HitRow {
  readonly id: string;
  readonly typeId: string;
  /** The place among all, the newest last. */
  readonly sequence: number;
  readonly created: number;
  readonly question: string;
  readonly layoutId?: string | undefined;
  readonly annotation?: string | undefined;
  readonly maxAssignments: number;
  readonly expiration: number;
  /** Told that it has expired. */
  readonly expired: boolean;
  readonly status: HitStatus;
  readonly assignmentReview?: ReviewPolicy | undefined;
  readonly hitReview?: ReviewPolicy | undefined;
}

export const hits = defineTable<HitRow>({
  name: 'mturk.hits',
  scope: 'account',
  id: (row) => row.id,
  indexes: {
    /** Lists begin with the newest, and leave out what was disposed of. */
    recent: (row) => (row.status === 'Disposed' ? null : -row.sequence),
    type: (row) => row.typeId,
    open: (row) => (row.status === 'Assignable' ? row.sequence : null),
  },
});

export type AssignmentStatus = 'Accepted' | 'Submitted' | 'Approved' | 'Rejected';

export interface AssignmentRow {
  readonly id: string;
  readonly hitId: string;
  readonly workerId: string;
  readonly status: AssignmentStatus;
  readonly accepted: number;
  readonly deadline: number;
  readonly submitted?: number | undefined;
  readonly autoApproval?: number | undefined;
  readonly approved?: number | undefined;
  readonly rejected?: number | undefined;
  readonly answer?: string | undefined;
  readonly feedback?: string | undefined;
}

/** What was returned or abandoned is not kept. */
export const assignments = defineTable<AssignmentRow>({
  name: 'mturk.assignments',
  scope: 'account',
  id: (row) => row.id,
  indexes: { hit: (row) => row.hitId, worker: (row) => row.workerId },
});

export interface BonusRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly hitId: string;
  readonly workerId: string;
  readonly cents: number;
  readonly reason: string;
  readonly granted: number;
}

export const bonuses = defineTable<BonusRow>({
  name: 'mturk.bonuses',
  scope: 'account',
  id: (row) => row.id,
  indexes: { hit: (row) => row.hitId, assignment: (row) => row.assignmentId, worker: (row) => row.workerId },
});

export interface BlockRow {
  readonly workerId: string;
  readonly reason: string;
}

export const blocks = defineTable<BlockRow>({
  name: 'mturk.blocks',
  scope: 'account',
  id: (row) => row.workerId,
});

/** A project of the requester's website, with `${names}` in its HTML: no action makes one. */
export interface LayoutRow {
  readonly id: string;
  readonly html: string;
}

export const layouts = defineTable<LayoutRow>({
  name: 'mturk.layouts',
  scope: 'account',
  id: (row) => row.id,
});
