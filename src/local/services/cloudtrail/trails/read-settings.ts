import type { Input } from '../../../action.ts';
import type { PhaseContext } from '../../../phase.ts';
import { invalidCombination, invalidLogGroup, noOrganization } from '../errors.ts';
import { topicOf } from './destination.ts';
import type { TrailSettings } from './state.ts';

type Asked = Omit<Input<'cloudtrail', 'UpdateTrail'>, 'Name'>;

/** What a trail is to be: as it was, with what is asked for laid over it. An empty text takes a setting away. */
export function readSettings(phase: PhaseContext, asked: Asked, before: TrailSettings): TrailSettings {
  const settings: TrailSettings = {
    bucket: asked.S3BucketName ?? before.bucket,
    prefix: laid(asked.S3KeyPrefix, before.prefix),
    topicArn: asked.SnsTopicName === undefined ? before.topicArn : topicOf(phase, asked.SnsTopicName),
    global: asked.IncludeGlobalServiceEvents ?? before.global,
    multi: asked.IsMultiRegionTrail ?? before.multi,
    validation: asked.EnableLogFileValidation ?? before.validation,
    organization: asked.IsOrganizationTrail ?? before.organization,
    logGroup: laid(asked.CloudWatchLogsLogGroupArn, before.logGroup),
    logRole: laid(asked.CloudWatchLogsRoleArn, before.logRole),
    key: laid(asked.KmsKeyId, before.key),
  };
  if (settings.multi && !settings.global)
    throw invalidCombination('Multi-Region trail must include global service events.');
  if (settings.organization && !phase.lenient) throw noOrganization();
  if (settings.logGroup !== undefined && !/^arn:[^:]+:logs:[^:]+:\d{12}:log-group:.+/.test(settings.logGroup))
    throw invalidLogGroup();
  if ((settings.logGroup === undefined) !== (settings.logRole === undefined))
    throw invalidCombination('A log group and a role are given together.');
  return settings;
}

const laid = (asked: string | undefined, before: string | undefined): string | undefined =>
  asked === undefined ? before : asked || undefined;

export const NEW_TRAIL = {
  global: true,
  multi: false,
  validation: false,
  organization: false,
} as const;
