import type { Random } from '../../../../clock.ts';
import type { NotificationConfiguration } from '../../../../wire/generated/s3.ts';

/** Each line of a configuration has an id; S3 gives one to those that come without. */
export function withIds(random: Random, given: NotificationConfiguration): NotificationConfiguration {
  const named = <Line extends { readonly Id?: string | undefined }>(lines: readonly Line[] | undefined) =>
    lines?.map((line) => (line.Id === undefined || line.Id === '' ? { ...line, Id: random.uuid() } : line));
  return {
    ...given,
    QueueConfigurations: named(given.QueueConfigurations),
    TopicConfigurations: named(given.TopicConfigurations),
    LambdaFunctionConfigurations: named(given.LambdaFunctionConfigurations),
  };
}
