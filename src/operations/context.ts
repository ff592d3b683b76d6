import type { Connection } from '../aws/connection.ts';
import type { Clock, Random } from '../clock.ts';
import type { Host } from './host.ts';
import type { JsonObject, JsonValue } from './plan/json.ts';

export interface Place {
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
}

/** The ways into AWS that a person opened: every account and region that an operation covers. */
export interface Connections {
  /** What was asked for with accounts and regions, resolved: never empty. */
  places(): Promise<readonly Place[]>;
  /** A connection to one account and region, also one that is not among `places`. */
  at(account: string, region: string): Promise<Connection>;
}

/** Moves data instead of making one call. Must be safe to repeat: a run that was killed calls it again. */
export type Mover = (
  input: JsonObject,
  at: { readonly connection: Connection; readonly context: OperationContext; readonly step: string },
) => Promise<JsonValue>;

/** Says why a change did not reach its end, and what would help. */
export type Explainer = (
  target: { readonly id: string; readonly connection: Connection },
  answer: object,
) => Promise<{ readonly message: string; readonly hint?: string }>;

/** Says more of a refusal than AWS does; undefined when there is nothing to add. */
export type RefusalExplainer = (
  target: { readonly id: string; readonly connection: Connection },
  refusal: { readonly code: string; readonly message: string },
) => Promise<{ readonly message: string; readonly hint?: string } | undefined>;

/** Fetches a secret by source at the last moment. What it returns is never written or told. */
export type SecretSource = (
  reference: JsonObject,
  at: { readonly connection: Connection },
) => Promise<string>;

/** Makes bytes that are too many for a plan, such as a function's code. Refuses what is not as it was planned. */
export type Packer = (reference: JsonObject) => Promise<Uint8Array>;

/**
 * Makes a run the only one of its kind until what it gives back is disposed of. Throws a StalePlanError when another
 * run is under way, or when what was planned from has moved. A run that is resumed takes its own claim again, and only
 * `begun` ones may find the ground moved: they moved it.
 */
export type Claim = (
  input: JsonObject,
  at: {
    readonly connection: Connection;
    readonly context: OperationContext;
    readonly run: string;
    readonly begun: boolean;
  },
) => Promise<AsyncDisposable>;

/** Reads who uses the things of one kind, in words and by what they are called: several lists, to their ends. */
export type FindUsers = (connection: Connection) => Promise<ReadonlyMap<string, string>>;

/** What a plan names and only code can do. */
export interface Extensions {
  readonly movers: Readonly<Record<string, Mover>>;
  readonly explainers: Readonly<Record<string, Explainer>>;
  readonly secrets: Readonly<Record<string, SecretSource>>;
  readonly refusals?: Readonly<Record<string, RefusalExplainer>>;
  readonly packers?: Readonly<Record<string, Packer>>;
  readonly claims?: Readonly<Record<string, Claim>>;
  readonly users?: Readonly<Record<string, FindUsers>>;
}

/** The processes of this machine, as far as a run's lock must know them. */
export interface Processes {
  /** The id of this process. */
  readonly own: number;
  isAlive(id: number): boolean;
}

export interface OperationContext {
  readonly connections: Connections;
  readonly clock: Clock;
  readonly random: Random;
  readonly host: Host;
  readonly extensions: Extensions;
  /** Where runs are kept: a folder for each, with its plan and journal. */
  readonly runsDirectory: string;
  readonly processes: Processes;
  /** How many calls that change something are under way at once; 8 when absent. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
}
