import type { Input } from '../../../action.ts';

/** A target as PutTargets takes it and ListTargetsByRule gives it back. */
export type TargetRow = Input<'events', 'PutTargets'>['Targets'][number];
