import type { LifecycleRule as Configured } from '../../../wire/generated/s3.ts';
import { canonical, type JsonObject } from '../../plan/json.ts';
import type { LifecycleRule } from '../schema/buckets.ts';

/** A rule of a bucket's lifecycle as it is compared. */
export function lifecycleOf(rule: LifecycleRule): JsonObject {
  const { prefix, expireDays = null, oldVersionDays = null, abortUploadDays = null, moveTo } = rule;
  const move = moveTo === undefined ? null : { class: moveTo.class, days: moveTo.days };
  return { prefix, expireDays, oldVersionDays, abortUploadDays, moveTo: move };
}

/** A rule as S3 tells it. One that says what files cannot say is compared as its JSON, and so is another one. */
export function lifecycleIn(rule: Configured): JsonObject {
  const { ID: _id, Status, Filter, Prefix, ...rest } = rule;
  const [move] = rest.Transitions ?? [];
  const told = {
    prefix: Filter?.Prefix ?? Prefix ?? '',
    expireDays: rest.Expiration?.Days ?? null,
    oldVersionDays: rest.NoncurrentVersionExpiration?.NoncurrentDays ?? null,
    abortUploadDays: rest.AbortIncompleteMultipartUpload?.DaysAfterInitiation ?? null,
    moveTo: move === undefined ? null : { class: move.StorageClass ?? '', days: move.Days ?? 0 },
  };
  const { ID: _own, Status: _enabled, Filter: _filter, ...again } = lifecycleConfiguration(told, 0);
  const same = Status === 'Enabled' && canonical(again) === canonical(rest);
  return same ? told : { ...told, other: canonical({ Status, ...rest }) };
}

export function lifecycleConfiguration(rule: JsonObject, index: number): JsonObject {
  const { prefix, expireDays, oldVersionDays, abortUploadDays } = rule;
  const move = Object(rule['moveTo']) as { readonly class?: string; readonly days?: number };
  return {
    ID: `rule-${index + 1}`,
    Status: 'Enabled',
    Filter: { Prefix: prefix },
    ...(typeof expireDays === 'number' ? { Expiration: { Days: expireDays } } : {}),
    ...(typeof oldVersionDays === 'number'
      ? { NoncurrentVersionExpiration: { NoncurrentDays: oldVersionDays } }
      : {}),
    ...(typeof abortUploadDays === 'number'
      ? { AbortIncompleteMultipartUpload: { DaysAfterInitiation: abortUploadDays } }
      : {}),
    ...(move.class === undefined ? {} : { Transitions: [{ Days: move.days, StorageClass: move.class }] }),
  };
}

/** `logs/: expires after 30 days, uploads are given up after 7` */
export function ruleInWords(rule: JsonObject): string {
  const { prefix, expireDays, oldVersionDays, abortUploadDays } = rule;
  const move = Object(rule['moveTo']) as { readonly class?: string; readonly days?: number };
  const parts = [
    ...(typeof expireDays === 'number' ? [`go after ${expireDays} days`] : []),
    ...(typeof oldVersionDays === 'number' ? [`older versions after ${oldVersionDays}`] : []),
    ...(typeof abortUploadDays === 'number' ? [`unfinished uploads after ${abortUploadDays}`] : []),
    ...(move.class === undefined ? [] : [`become ${move.class} after ${move.days}`]),
    ...(rule['other'] === undefined ? [] : [String(rule['other'])]),
  ];
  return `${prefix === '' ? 'all' : String(prefix)}: ${parts.join(', ')}`;
}
