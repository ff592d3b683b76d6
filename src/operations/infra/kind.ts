import type { Connection } from '../../aws/connection.ts';
import type { JsonObject, JsonValue } from '../plan/json.ts';
import type { ActionCall, Effect, MoverCall, Requirement } from '../plan/step.ts';
import type { Found, Named, Wanted } from './resource.ts';
import type { Stack } from './stack.ts';

/** What is asked of the account before a file can be read in full. */
export interface Surroundings {
  readonly account: string;
  readonly region: string;
  readonly connection: Connection;
  /** The stack's name for AWS: the tag `nuage:stack`. */
  readonly stack: string;
  /** Availability zones that take resources, in their order. */
  readonly zones: readonly string[];
}

/** Which resources are looked for: those of a stack, or all in a VPC whoever made them. */
export type Scope = { readonly stack: string } | { readonly vpc: string };

export interface Reading extends Pick<Surroundings, 'account' | 'region' | 'connection'> {
  readonly scope: Scope;
  /** Names that the file gives, for services that list nothing by tags. */
  readonly named?: Named;
}

/** One thing to be done to a resource. */
export interface Doing {
  readonly call?: ActionCall;
  readonly mover?: MoverCall;
  readonly reason: string;
  readonly requires?: readonly Requirement[];
  readonly effect?: Effect;
  /** AWS's codes for "it is so already". */
  readonly already?: readonly string[];
  /** Words by which AWS says that it cannot be yet. */
  readonly again?: readonly string[];
  /** What takes it back before what was made is removed, where that alone does not; told the step that it became. */
  readonly undo?: (step: string) => readonly Doing[];
  /** Neighbours with the same word need not wait for each other. */
  readonly together?: string;
}

/** How a resource is made: one call, which tags it too where AWS can. */
export interface Making extends Doing {
  /** Its attributes once the call was answered; what is wanted beyond is done by `update`. */
  readonly made: JsonObject;
}

/** What a kind is asked to make. References are ids by now, or parts of the answers of earlier steps. */
export interface Resolved extends Wanted {
  /** What it takes the place of, when that goes only afterwards. */
  readonly replaces: Found | undefined;
  /** The step that makes it, for effects that ask about what was made. */
  readonly step: string;
  readonly region: string;
  readonly account: string;
}

export interface Update {
  readonly id: JsonValue;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Names of attributes that differ. */
  readonly changed: ReadonlySet<string>;
  readonly tags: Readonly<Record<string, string>>;
  /** What is needed beside; of a resource that is only being made, nothing is known. */
  readonly details: JsonObject;
  readonly making: JsonObject;
  readonly region: string;
  readonly account: string;
  /** The id of the step that one of the things done becomes, by its number from 0; for what names its answer. */
  step(index: number): string;
}

export interface Removal {
  readonly id: JsonValue;
  readonly attributes: JsonObject;
  readonly details: JsonObject;
}

/** One kind of resource. Attributes are plain JSON, so that one engine compares, shows and orders all kinds. */
export interface Kind {
  /** As addresses begin: `security-group`. */
  readonly name: string;
  /** Where the answer to its creation names what was made; absent when `known` tells its id. */
  readonly idPath?: string;
  /** Attributes that AWS cannot change on what exists: another value needs another resource. */
  readonly fixed: readonly string[];
  /** Attributes that may name what is not there yet, as long as its name is known. */
  readonly ahead?: readonly string[];
  /** What names it waits for all of its steps: an internet gateway is no way before it is attached. */
  readonly wholeFirst?: true;
  /** The new one is made before the old one goes, because others hold on to the old one until they are changed. */
  readonly createFirst?: boolean;
  /** Order of lists says nothing in these attributes. */
  readonly sets?: readonly string[];
  /** Attributes that are shown item by item, as `words` gives them. */
  readonly listed?: readonly string[];
  /** Resources of this kind that the file asks for. */
  declare(stack: Stack, surroundings: Surroundings): Promise<readonly Wanted[]> | readonly Wanted[];
  /** Resources of this kind that exist. */
  find(reading: Reading): Promise<readonly Found[]>;
  create(wanted: Resolved): Making;
  /** What makes `before` into `after`, in order. */
  update(update: Update): readonly Doing[];
  remove(removal: Removal): readonly Doing[];
  /** What of it stays for a while after it went, on something that it stood on: that waits for the end of it. */
  lingers?(stoodOn: Found): Requirement | undefined;
  /** Sets tags. EC2's way when absent. */
  tag?(id: JsonValue, tags: Readonly<Record<string, string>>, update: Pick<Update, 'details'>): Doing;
  /** What is known of a resource that is only being made, such as an ARN that follows from its name. */
  known?(wanted: Wanted, surroundings: Surroundings): JsonObject;
  /** What would be lost with it, in words; undefined when nothing would. Asked only of what is to go. */
  holds?(found: Found, reading: Reading): Promise<string | undefined>;
  /** US dollars an hour while it exists, as far as that follows from attributes, and from what it is made with. */
  usdPerHour?(attributes: JsonObject, region: string, making: JsonObject): number | undefined;
  /** How an attribute's value is written for people; JSON when absent. */
  words?(attribute: string, value: JsonValue): readonly string[] | undefined;
}
