import type { Connection } from '../../aws/connection.ts';
import { listObjects } from '../../aws/s3/list-objects.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { pathFilter } from './filters.ts';
import type { Pattern } from './filters.ts';
import type { S3Place } from './place.ts';
import { versionsUnder } from './versions.ts';

/** What is deleted when a prefix is emptied. */
export interface EmptyInput extends S3Place {
  readonly patterns: readonly Pattern[];
  /** All versions and delete markers, and unfinished uploads in parts, for good. */
  readonly everything: boolean;
  /** Unfinished uploads alone. */
  readonly unfinished?: boolean;
  /** The key itself, not what is under it. */
  readonly exact?: boolean;
}

/** What there is to be deleted. */
export interface Survey {
  readonly objects: number;
  readonly bytes: number;
  readonly olderVersions: number;
  readonly deleteMarkers: number;
  readonly uploads: number;
}

/** Counts what would be deleted. */
export async function surveyPrefix(
  connection: Connection,
  input: EmptyInput,
  signal?: AbortSignal,
): Promise<Survey> {
  const taken = pathFilter(input.patterns);
  const survey = { objects: 0, bytes: 0, olderVersions: 0, deleteMarkers: 0, uploads: 0 };
  if (input.everything || input.unfinished === true) {
    for await (const upload of uploadsUnder(connection, input, signal))
      if (upload.id !== '') survey.uploads += 1;
  }
  if (input.unfinished === true) return survey;
  if (!input.everything) {
    for await (const { objects } of listObjects(connection, {
      bucket: input.bucket,
      prefix: input.key,
      signal,
    })) {
      for (const { key, size } of objects) {
        if (!taken(key.slice(input.key.length))) continue;
        survey.objects += 1;
        survey.bytes += size;
      }
    }
    return survey;
  }
  for await (const { key, size, latest, deleteMarker } of versionsUnder(connection, input, signal)) {
    if (!taken(key.slice(input.key.length))) continue;
    survey[deleteMarker ? 'deleteMarkers' : latest ? 'objects' : 'olderVersions'] += 1;
    survey.bytes += size;
  }
  return survey;
}

export interface UnfinishedUpload {
  readonly key: string;
  readonly id: string;
}

/** Uploads in parts that nobody has finished: they are listed nowhere else, and cost like objects. */
export async function* uploadsUnder(
  connection: Connection,
  { bucket, key: prefix, patterns, exact = false }: EmptyInput,
  signal?: AbortSignal,
): AsyncGenerator<UnfinishedUpload> {
  const taken = pathFilter(patterns);
  for await (const { Uploads = [] } of connection.pages(
    's3',
    'ListMultipartUploads',
    { Bucket: bucket, Prefix: prefix },
    { signal },
  )) {
    for (const { Key = '', UploadId = '' } of Uploads)
      if ((!exact || Key === prefix) && taken(Key.slice(prefix.length))) yield { key: Key, id: UploadId };
  }
}

/** Whether deletes leave a marker that can be taken away again; undefined when this caller may not know. */
export async function isVersioned(connection: Connection, bucket: string): Promise<boolean | undefined> {
  try {
    const { Status } = await connection.call('s3', 'GetBucketVersioning', { Bucket: bucket });
    return Status === 'Enabled';
  } catch (error) {
    if (isServiceError(error, 'AccessDenied', 'NotImplemented')) return undefined;
    throw error;
  }
}

export function isNothing(survey: Survey): boolean {
  return survey.objects + survey.olderVersions + survey.deleteMarkers + survey.uploads === 0;
}
