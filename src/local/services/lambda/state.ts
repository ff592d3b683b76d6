import { defineTable } from '../../store/table.ts';

/** A function, as far as all its versions have it in common. */
export interface FunctionRow {
  readonly name: string;
  /** Different for each function that ever was, also of the same name. */
  readonly key: string;
  /** The number of the last version that was published. */
  readonly versions: number;
  /** What the last published version was made of: the same again makes no new one. */
  readonly published?: string | undefined;
  readonly reserved?: number | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly recursion?: string | undefined;
  /** The id of its code signing configuration. */
  readonly signing?: string | undefined;
}

export const functions = defineTable<FunctionRow>({
  name: 'lambda.functions',
  scope: 'region',
  id: (row) => row.name,
});

/** What can be set of a function. */
export interface FunctionSettings {
  readonly description: string;
  readonly runtime: string;
  readonly handler: string;
  readonly role: string;
  /** Seconds. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memory: number;
  readonly storage: number;
  /** Its variables, sealed. */
  readonly sealedEnvironment?: string | undefined;
  /** ARNs of versions, the lowest first. */
  readonly layers: readonly string[];
  readonly tracing: string;
  readonly deadLetterTarget?: string | undefined;
  readonly vpc?:
    | {
        readonly subnets: readonly string[];
        readonly groups: readonly string[];
        readonly ipv6: boolean;
        readonly vpcId?: string | undefined;
      }
    | undefined;
  readonly logFormat: string;
  readonly logGroup?: string | undefined;
  readonly applicationLogLevel?: string | undefined;
  readonly systemLogLevel?: string | undefined;
  readonly keyArn?: string | undefined;
  readonly snapStart: string;
  readonly fileSystems?: readonly { readonly Arn: string; readonly LocalMountPath: string }[] | undefined;
}

export interface FunctionCodeFacts {
  readonly architecture: string;
  readonly codeSize: number;
  /** Base64. */
  readonly codeSha256: string;
}

/** A version of a function; `$LATEST` is one. */
export interface VersionRow extends FunctionSettings, FunctionCodeFacts {
  readonly name: string;
  readonly version: string;
  /** Epoch milliseconds. */
  readonly modified: number;
  readonly revision: string;
  readonly state: 'Pending' | 'Active';
  readonly update?: 'InProgress' | 'Successful' | undefined;
  /** When AWS would give it a newer runtime, and which one when it is told. */
  readonly runtimeUpdates?: { readonly on: string; readonly arn?: string | undefined } | undefined;
}

export const LATEST = '$LATEST';

export const versionId = (name: string, version: string): string => `${name}:${version}`;

export const versions = defineTable<VersionRow>({
  name: 'lambda.versions',
  scope: 'region',
  id: (row) => versionId(row.name, row.version),
  indexes: {
    /** In order of publication, behind `$LATEST`. */
    order: (row) => versionOrder(row.name, row.version),
    code: (row) => row.codeSha256,
  },
});

export function versionOrder(name: string, version: string): string {
  return `${name}:${version === LATEST ? '' : version.padStart(12, '0')}`;
}

export interface AliasRow {
  readonly function: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly revision: string;
}

export const aliases = defineTable<AliasRow>({
  name: 'lambda.aliases',
  scope: 'region',
  id: (row) => versionId(row.function, row.name),
  indexes: { function: (row) => row.function },
});

/** A zip file, once for all that have it. */
export const codes = defineTable<{ readonly sha256: string; readonly zip: string }>({
  name: 'lambda.codes',
  scope: 'region',
  id: (row) => row.sha256,
});

export interface PolicyRow {
  readonly function: string;
  readonly qualifier: string;
  readonly statements: readonly Readonly<Record<string, unknown>>[];
}

export const policies = defineTable<PolicyRow>({
  name: 'lambda.policies',
  scope: 'region',
  id: (row) => versionId(row.function, row.qualifier),
  indexes: { function: (row) => row.function },
});

/** What happens to asynchronous invocations of a version or alias. */
export interface EventConfigRow {
  readonly function: string;
  readonly qualifier: string;
  readonly modified: number;
  readonly retries?: number | undefined;
  readonly ageSeconds?: number | undefined;
  readonly onSuccess?: string | undefined;
  readonly onFailure?: string | undefined;
}

export const eventConfigs = defineTable<EventConfigRow>({
  name: 'lambda.event-configs',
  scope: 'region',
  id: (row) => versionId(row.function, row.qualifier),
  indexes: { function: (row) => row.function },
});

export interface LayerRow {
  readonly name: string;
  readonly version: number;
  readonly description: string;
  readonly created: number;
  readonly codeSize: number;
  readonly codeSha256: string;
  readonly runtimes?: readonly string[] | undefined;
  readonly architectures?: readonly string[] | undefined;
  readonly license?: string | undefined;
  readonly statements: readonly Readonly<Record<string, unknown>>[];
  readonly revision: string;
}

export const layers = defineTable<LayerRow>({
  name: 'lambda.layers',
  scope: 'region',
  id: (row) => layerId(row.name, row.version),
  indexes: { name: (row) => row.name, code: (row) => row.codeSha256 },
});

export const layerId = (name: string, version: number): string =>
  `${name}:${String(version).padStart(10, '0')}`;

/** How many versions a layer ever had: numbers are not used again. */
export const layerCounters = defineTable<{ readonly name: string; readonly last: number }>({
  name: 'lambda.layer-counters',
  scope: 'region',
  id: (row) => row.name,
});
