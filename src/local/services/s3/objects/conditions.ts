import type { ObjectRow, UploadRow } from '../state.ts';
import {
  conditionConflict,
  notImplementedHeader,
  noSuchKey,
  notModified,
  preconditionFailed,
} from '../errors.ts';

export interface ReadConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfModifiedSince?: Date | undefined;
  readonly IfUnmodifiedSince?: Date | undefined;
}

/** Whether an ETag is one of those in a header. */
function matches(header: string, etag: string): boolean {
  return header
    .split(',')
    .map((part) => part.trim())
    .some((part) => part === '*' || part.replace(/^W\//, '').replaceAll('"', '') === etag);
}

/** Dates of HTTP have whole seconds. */
function after(row: ObjectRow, date: Date): boolean {
  return Math.floor(row.modified / 1000) > Math.floor(date.getTime() / 1000);
}

/** RFC 9110, 13.2.2: If-Match before If-Unmodified-Since, If-None-Match before If-Modified-Since. */
export function checkRead(row: ObjectRow, conditions: ReadConditions, now: number): void {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  if (IfMatch !== undefined && !matches(IfMatch, row.etag)) throw preconditionFailed('If-Match');
  if (IfMatch === undefined && IfUnmodifiedSince !== undefined && after(row, IfUnmodifiedSince))
    throw preconditionFailed('If-Unmodified-Since');
  if (IfNoneMatch !== undefined) {
    if (matches(IfNoneMatch, row.etag)) throw unchanged(row);
    return;
  }
  if (IfModifiedSince !== undefined && !modifiedSince(row, IfModifiedSince, now)) throw unchanged(row);
}

/** A date in the future is no condition: https://datatracker.ietf.org/doc/html/rfc9110#section-13.1.3 */
function modifiedSince(row: ObjectRow, date: Date, now: number): boolean {
  return after(row, date) || date.getTime() > now + 1000;
}

function unchanged(row: ObjectRow) {
  return notModified({
    etag: `"${row.etag}"`,
    'last-modified': new Date(row.modified).toUTCString(),
    ...(row.version === 'null' ? {} : { 'x-amz-version-id': row.version }),
  });
}

/** The conditions on the source of a copy, which fail and never say that nothing has changed. */
export function checkSource(row: ObjectRow, conditions: ReadConditions, now: number): void {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  const name = 'x-amz-copy-source-If-';
  if (IfMatch !== undefined && !matches(IfMatch, row.etag)) throw preconditionFailed(`${name}Match`);
  if (IfMatch === undefined && IfUnmodifiedSince !== undefined && after(row, IfUnmodifiedSince))
    throw preconditionFailed(`${name}Unmodified-Since`);
  if (IfNoneMatch !== undefined && matches(IfNoneMatch, row.etag))
    throw preconditionFailed(`${name}None-Match`);
  if (IfNoneMatch === undefined && IfModifiedSince !== undefined && !modifiedSince(row, IfModifiedSince, now))
    throw preconditionFailed(`${name}Modified-Since`);
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-deletes.html */
export function checkMatch(wanted: string, row: ObjectRow | undefined): void {
  if (row === undefined || row.marker === true || !matches(wanted, row.etag))
    throw preconditionFailed('If-Match');
}

export interface WriteConditions {
  readonly Key: string;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}

/**
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @param upload Of parts, that is about to become the object: what happened to the key meanwhile is a conflict.
 */
export function checkWrite(current: ObjectRow | undefined, input: WriteConditions, upload?: UploadRow): void {
  const { Key, IfMatch, IfNoneMatch } = input;
  const there = current?.marker === true ? undefined : current;
  if (IfMatch !== undefined && IfNoneMatch !== undefined)
    throw notImplementedHeader('If-Match,If-None-Match', {
      additionalMessage: 'Multiple conditional request headers present in the request',
    });
  if (IfNoneMatch !== undefined) {
    if (IfNoneMatch !== '*')
      throw notImplementedHeader('If-None-Match', {
        additionalMessage: "We don't accept the provided value of If-None-Match header for this API",
      });
    if (there !== undefined) throw preconditionFailed('If-None-Match');
    const changed = upload !== undefined && current !== undefined && current.modified > upload.initiated;
    if (changed || upload?.disturbed === true) throw conditionConflict('If-None-Match', Key);
  }
  if (IfMatch === undefined) return;
  if (IfMatch === '*')
    throw notImplementedHeader('If-Match', {
      additionalMessage: "We don't accept the provided value of If-Match header for this API",
    });
  if (there === undefined) throw noSuchKey(Key);
  if (!matches(IfMatch, there.etag)) throw preconditionFailed('If-Match');
  if (upload !== undefined && there.modified > upload.initiated) throw conditionConflict('If-Match', Key);
}
