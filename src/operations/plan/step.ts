import type { JsonObject, JsonValue } from './json.ts';

/** One AWS API call as data. `input` may hold references (see `reference.ts`), never a secret. */
export interface ActionCall {
  /** The service's name in the wire tables: `ec2`, `ssm`, `s3`; `nuage` for what `own-reads.ts` answers. */
  readonly service: string;
  readonly action: string;
  readonly input: JsonObject;
}

/** A change that is no single call, such as a transfer: a function that the context knows by name. */
export interface MoverCall {
  readonly name: string;
  readonly input: JsonObject;
}

/** What must be true just before a step. A call that only reads, where to look in its answer, what must be there. */
export interface Requirement {
  readonly call: ActionCall;
  /** JMESPath into the answer, such as `Reservations[0].Instances[0].State.Name`. */
  readonly path: string;
  /** `null` means that nothing is there. */
  readonly equals: JsonValue;
  /** When given, wait up to so many milliseconds for it to become true instead of giving up at once. */
  readonly withinMs?: number;
}

/** What is true once a step was taken: how a run that was killed finds out, and how a start is verified. */
export interface Effect {
  readonly call: ActionCall;
  /** JMESPath into the answer. */
  readonly path: string;
  /** Values that say that AWS accepted the change and works on it. */
  readonly accepted: readonly JsonValue[];
  /** Values that say that it is finished. */
  readonly done: readonly JsonValue[];
  /** When given, the step counts as done only after `done` was read, within so many milliseconds. */
  readonly withinMs?: number;
  /** The name of an explainer in the context that says why `done` was not reached. */
  readonly explain?: string;
}

export type Change = 'create' | 'update' | 'replace' | 'delete';

/** The part of a step that an undo repeats in the other direction. */
export interface StepBody {
  /** Exactly one of `call` and `mover` is there. */
  readonly call?: ActionCall;
  readonly mover?: MoverCall;
  readonly change: Change;
  /** Why the step is taken, in words for the person who confirms it. */
  readonly reason: string;
  readonly requires: readonly Requirement[];
  readonly effect?: Effect;
  /** What it changes in running costs, in USD an hour; negative saves. */
  readonly usdPerHour?: number;
  /** Codes by which AWS says that it is so already, such as `InvalidPermission.Duplicate`: no error, nothing to do. */
  readonly already?: readonly string[];
  /** Codes, or words of messages, by which AWS says that it cannot be yet: it is asked again for a minute. */
  readonly again?: readonly string[];
  /** The name of an explainer in the context that says more of a refusal. */
  readonly refusal?: string;
}

/** One attribute of a resource, before and after; a list is shown item by item. */
export interface AttributeChange {
  readonly name: string;
  readonly before?: string | readonly string[];
  readonly after?: string | readonly string[];
  /** AWS cannot change it on what exists: it is why the resource is replaced. */
  readonly forces?: true;
}

/** What becomes of one resource that several steps may work on; it stands on the first of them. */
export interface ResourceChange {
  /** Its name in the file, such as `subnet.public-a`. */
  readonly address: string;
  /** As AWS names it; absent before it is made. */
  readonly id?: string;
  readonly change: Change;
  /** The new one is made before the old one goes. */
  readonly createFirst?: true;
  readonly attributes: readonly AttributeChange[];
}

export type Undo = { readonly steps: readonly StepBody[] } | { readonly impossible: string };

/** One change in a plan. Plain data: a line of JSON. */
export interface Step extends StepBody {
  /** Unique in its plan. */
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** What is changed: an id or an ARN, with a name for people where there is one. */
  readonly target: string;
  /** The target's name for people, from its `Name` tag. */
  readonly name?: string;
  /** Ids of steps that must be done before; each stands earlier in the plan. */
  readonly after: readonly string[];
  readonly undo?: Undo;
  readonly resource?: ResourceChange;
}

/** Something that was looked at and left alone, with the reason. */
export interface Skip {
  readonly skip: string;
  readonly name?: string;
  readonly account: string;
  readonly region: string;
  readonly reason: string;
  /** What it is, its age and price, where the plan tells that of what stays too. */
  readonly about?: string;
}

/** A line of a plan after its header. */
export type PlanEntry = Step | Skip;

export function isSkip(entry: PlanEntry): entry is Skip {
  return 'skip' in entry;
}

/** The first line of a plan. */
export interface PlanHeader {
  readonly nuage: 'plan';
  /** The version of this format. */
  readonly version: number;
  /** `ec2 stop`, `stopinator`: the name that plans it again. */
  readonly operation: string;
  /** What the operation was asked, enough to plan it again. */
  readonly input: JsonObject;
  /** ISO 8601, when it was planned. */
  readonly time: string;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly steps: number;
  readonly skips: number;
  /** SHA-256 over the entries: what was read (requirements, what was left alone) and what follows from it. */
  readonly hash: string;
  /** What a run of this plan must have to itself, by the name of a claim in the context. */
  readonly claim?: { readonly name: string; readonly input: JsonObject };
}

export const planVersion = 1;
