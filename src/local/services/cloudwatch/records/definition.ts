/** What is read of the definition of a rule of Contributor Insights. */
export interface Definition {
  /** As CloudWatch shows it: `CloudWatchLogRule/1`. */
  readonly schema: string | undefined;
  readonly keys: string[];
  readonly aggregate: unknown;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-RuleSyntax.html */
export function readDefinition(text: string): Definition {
  const whole = fieldsOf(parsed(text));
  const { Name, Version } = fieldsOf(whole['Schema']);
  const { Keys } = fieldsOf(whole['Contribution']);
  const keys: unknown[] = Array.isArray(Keys) ? Keys : [];
  return {
    schema: typeof Name === 'string' ? `${Name}/${String(Version ?? 1)}` : undefined,
    keys: keys.map(String),
    aggregate: whole['AggregateOn'],
  };
}

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(Object(value)));

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
