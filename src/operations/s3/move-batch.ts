import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import { UsageError } from '../../errors.ts';
import { isJsonObject } from '../plan/json.ts';
import type { JsonObject, JsonValue } from '../plan/json.ts';
import type { ObjectState } from './keys-there.ts';
import { isS3Url, parseS3Url } from './place.ts';
import type { Carrying, TransferInput } from './transfer-input.ts';
import type { TransferItem } from './transfer-item.ts';
import type { WrittenOver } from './written-over.ts';

/** One item of a move as a plan holds it: keys where a side is in S3, paths where it is here. */
type MoveItem = {
  readonly from: string;
  readonly to: string;
  readonly size: number;
  /** How the source was when the plan was made: the ETag of an object, the time of an object or of a file. */
  readonly etag?: string | undefined;
  readonly time?: number | undefined;
  /** It writes over another, which a version of its own stands above afterwards. */
  readonly over?: true | undefined;
  /** How that other was when the plan was made, where it is kept: what stands there instead was moved. */
  readonly was?: ObjectState | undefined;
};

/** What a step moves, as its plan says it. */
export type MoveBatch = {
  readonly kind: TransferItem['kind'];
  /** As they were given: what a run that was killed left is found by them. */
  readonly source: string;
  readonly target: string;
  readonly items: readonly MoveItem[];
  readonly settings: JsonObject;
  readonly guessTypes: boolean;
  /** What else was asked about how they are carried. */
  readonly carrying?: JsonObject;
  /** They are encrypted with a key of one's own, which no plan keeps. */
  readonly customerKey?: true;
  /** ETags that the items have by now, where the plan could not know them. */
  readonly etags?: JsonValue;
  readonly versions?: JsonValue;
};

/** `over` are those that write over others. */
export function batchInput(
  items: readonly TransferItem[],
  input: TransferInput,
  over: WrittenOver,
): MoveBatch {
  const { source, target, settings = {}, guessTypes = true, sourceKey } = input;
  const { properties, conditions, noOverwrite, ignoreArchived } = input;
  const { SSECustomerKey, SSECustomerAlgorithm: _same, ...rest } = settings;
  return {
    kind: items[0]?.kind ?? 'copy',
    source,
    target,
    items: items.map((item) => ({ ...itemOf(item), ...overOf(over.items.get(item), over.kept) })),
    settings: rest,
    guessTypes,
    carrying: {
      properties: { ...properties },
      conditions: { ...conditions },
      noOverwrite,
      ignoreArchived,
    },
    ...(SSECustomerKey === undefined && sourceKey === undefined ? {} : { customerKey: true }),
  };
}

function overOf(was: ObjectState | undefined, kept: boolean): Pick<MoveItem, 'over' | 'was'> {
  if (was === undefined) return {};
  return kept ? { over: true, was } : { over: true };
}

function itemOf(item: TransferItem): MoveItem {
  const { size } = item;
  const to = item.kind === 'download' ? item.path : item.target.key;
  if (item.kind === 'upload') return { from: item.path, to, size };
  const { key, etag, lastModified } = item.source;
  return { from: key, to, size, etag, time: lastModified };
}

const back = { upload: 'download', download: 'upload', copy: 'copy' } as const;

/** The way back, of what the step really made: its answer tells the ETags. */
export function reversed({ kind, source, target, items }: MoveBatch, step: string): MoveBatch {
  return {
    kind: back[kind],
    source: target,
    target: source,
    items: items.map(({ from, to, size, time, over }) => ({
      from: to,
      to: from,
      size,
      ...(over === true ? { over } : {}),
      // A download gave its file the time of the object.
      ...(kind === 'download' ? { time } : {}),
    })),
    settings: {},
    guessTypes: true,
    ...(kind === 'download'
      ? {}
      : { etags: { $from: step, path: 'etags' }, versions: { $from: step, path: 'versions' } }),
  };
}

export interface Moving extends Carrying {
  readonly kind: TransferItem['kind'];
  readonly source: string;
  readonly target: string;
  readonly items: readonly (TransferItem & { readonly time?: number | undefined })[];
  readonly settings: ObjectSettings;
  readonly customerKey: boolean;
}

/** Reads what a step says, which may have lain in a file that somebody wrote to. */
export function readBatch(input: JsonObject): Moving {
  const { kind, source, target, items, settings, guessTypes, carrying, customerKey } = input;
  if (
    (kind !== 'upload' && kind !== 'download' && kind !== 'copy') ||
    typeof source !== 'string' ||
    typeof target !== 'string' ||
    !Array.isArray(items)
  )
    throw new UsageError('The step does not say what is moved where to.');
  const from = isS3Url(source) ? parseS3Url(source).bucket : '';
  const to = isS3Url(target) ? parseS3Url(target).bucket : '';
  const [etags, versions] = (['etags', 'versions'] as const).map((name): readonly JsonValue[] =>
    arrayOf(input[name]),
  );
  const { Expires, ...rest } = isJsonObject(settings) ? settings : {};
  return {
    kind,
    source,
    target,
    items: items.flatMap((item: JsonValue, index) =>
      // What was left alone then is not moved back either.
      etags?.[index] === null
        ? []
        : transferItem(kind, { from, to }, readItem(item), {
            etag: etags?.[index],
            version: versions?.[index],
          }),
    ),
    settings: {
      ...(rest as ObjectSettings),
      ...(typeof Expires === 'string' ? { Expires: asHeader(Expires) } : {}),
    },
    ...readCarrying(isJsonObject(carrying) ? carrying : {}),
    guessTypes: guessTypes !== false,
    customerKey: customerKey === true,
  };
}

/** Older versions have written it to plans in ISO 8601, which no header has. */
function asHeader(expires: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(expires) ? new Date(expires).toUTCString() : expires;
}

function readCarrying({ properties, conditions, noOverwrite, ignoreArchived }: JsonObject): Carrying {
  const { metadataDirective, copyProps } = isJsonObject(properties) ? properties : {};
  const { IfMatch, IfNoneMatch } = isJsonObject(conditions) ? conditions : {};
  return {
    properties: {
      metadataDirective:
        metadataDirective === 'COPY' || metadataDirective === 'REPLACE' ? metadataDirective : undefined,
      copyProps: copyProps === 'none' || copyProps === 'metadata-directive' ? copyProps : undefined,
    },
    conditions: {
      IfMatch: typeof IfMatch === 'string' ? IfMatch : undefined,
      IfNoneMatch: IfNoneMatch === '*' ? IfNoneMatch : undefined,
    },
    noOverwrite: noOverwrite === true,
    ignoreArchived: ignoreArchived === true,
  };
}

function transferItem(
  kind: TransferItem['kind'],
  buckets: { readonly from: string; readonly to: string },
  { from, to, size, etag, time, over, was }: MoveItem,
  made: { readonly etag: JsonValue | undefined; readonly version: JsonValue | undefined },
): TransferItem & { readonly time?: number | undefined } {
  const target = { bucket: buckets.to, key: to };
  if (kind === 'upload') return { kind, path: from, target, size, time, was };
  const known = typeof made.etag === 'string' ? made.etag : etag;
  const above = over === true && typeof made.version === 'string' ? { above: made.version } : {};
  const source = { bucket: buckets.from, key: from, size, etag: known, lastModified: time };
  return kind === 'copy'
    ? { kind, source, target, size, was, ...above }
    : { kind, source, path: to, size, ...above };
}

function readItem(item: JsonValue): MoveItem {
  const { from, to, size, etag, time, over, was } = isJsonObject(item) ? item : {};
  if (typeof from !== 'string' || typeof to !== 'string' || typeof size !== 'number')
    throw new UsageError('The step names something that it does not say enough of to move it.');
  return {
    from,
    to,
    size,
    etag: typeof etag === 'string' ? etag : undefined,
    time: typeof time === 'number' ? time : undefined,
    ...(over === true ? { over } : {}),
    ...(isJsonObject(was) ? { was: readState(was) } : {}),
  };
}

function readState({ etag, time }: JsonObject): ObjectState {
  return {
    etag: typeof etag === 'string' ? etag : undefined,
    time: typeof time === 'number' ? time : undefined,
  };
}

function arrayOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
