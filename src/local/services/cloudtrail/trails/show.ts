import type { Place } from '../../../blocks/arns.ts';
import { lastOf } from '../../../tagged.ts';
import { trailArn } from './find.ts';
import type { TrailRow } from './state.ts';

/** What CreateTrail and UpdateTrail tell. */
export function settingsShown(place: Place, row: TrailRow) {
  const { bucket, prefix, topicArn, global, multi, validation, organization, logGroup, logRole, key } =
    row.settings;
  return {
    Name: row.name,
    S3BucketName: bucket,
    S3KeyPrefix: prefix,
    SnsTopicName: topicArn === undefined ? undefined : lastOf(topicArn),
    SnsTopicARN: topicArn,
    IncludeGlobalServiceEvents: global,
    IsMultiRegionTrail: multi,
    TrailARN: trailArn(place, row),
    LogFileValidationEnabled: validation,
    CloudWatchLogsLogGroupArn: logGroup,
    CloudWatchLogsRoleArn: logRole,
    KmsKeyId: key,
    IsOrganizationTrail: organization,
  };
}

export const trailShown = (place: Place, row: TrailRow) => ({
  ...settingsShown(place, row),
  HomeRegion: row.region,
  HasCustomEventSelectors: row.selectors !== undefined,
  HasInsightSelectors: (row.insights ?? []).length > 0,
});
