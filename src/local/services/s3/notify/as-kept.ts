import type { Random } from '../../../../clock.ts';
import type {
  NotificationConfiguration,
  NotificationConfigurationFilter,
} from '../../../../wire/generated/s3.ts';

interface Line {
  readonly Id?: string | undefined;
  readonly Filter?: NotificationConfigurationFilter | undefined;
}

/** A configuration as S3 keeps it: each line has an id, its own or a new one, and names of filters begin with a capital. */
export function asKept(random: Random, given: NotificationConfiguration): NotificationConfiguration {
  const named = <L extends Line>(lines: readonly L[] | undefined) =>
    lines?.map((line) => ({
      ...line,
      Id: line.Id === undefined || line.Id === '' ? random.uuid() : line.Id,
      ...(line.Filter === undefined ? {} : { Filter: withCapitals(line.Filter) }),
    }));
  return {
    ...given,
    QueueConfigurations: named(given.QueueConfigurations),
    TopicConfigurations: named(given.TopicConfigurations),
    LambdaFunctionConfigurations: named(given.LambdaFunctionConfigurations),
  };
}

function withCapitals(filter: NotificationConfigurationFilter): NotificationConfigurationFilter {
  const rules = filter.Key?.FilterRules;
  if (rules === undefined) return filter;
  const capital = (name = ''): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
  return { Key: { FilterRules: rules.map((rule) => ({ ...rule, Name: capital(rule.Name) })) } };
}
