import type { Caller } from '../../../../caller.ts';
import type { PhaseContext } from '../../../../phase.ts';
import type { TaskResult } from '../state.ts';

/** Who works on an object, and for which job. */
export interface Acting {
  readonly phase: PhaseContext;
  readonly actor: Caller;
  readonly job: string;
}

export interface Named {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId: string | undefined;
}

/** Works on one object. Throws the error of the service; says nothing where the usual is to be said. */
export type Operate = (acting: Acting, object: Named) => Promise<TaskResult | undefined>;
