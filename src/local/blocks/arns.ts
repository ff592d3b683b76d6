/** The parts of an Amazon Resource Name. Region and account are empty for the services that leave them out. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All that follows the fifth colon: `instance/i-0123`, `topic-name`, `role/path/name`. */
  readonly resource: string;
}

/** Reads an ARN, or answers undefined when it is not of the form `arn:partition:service:region:account:resource`. */
export function parseArn(text: string): Arn | undefined {
  const parts = text.split(':');
  const [scheme, partition, service, region, account] = parts;
  const resource = parts.slice(5).join(':');
  if (scheme !== 'arn' || !partition || !service || region === undefined || account === undefined)
    return undefined;
  if (resource === '') return undefined;
  return { partition, service, region, account, resource };
}

/** Writes an ARN. */
export function formatArn(arn: Arn): string {
  return `arn:${arn.partition}:${arn.service}:${arn.region}:${arn.account}:${arn.resource}`;
}

/** Where a resource lives; an action's context is one. */
export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** The ARN of a regional resource at the place of a call: `regionalArn(context, 'ec2', 'volume/vol-0123')`. */
export function regionalArn(place: Place, service: string, resource: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`;
}

/** The ARN of a resource that an account has once for all regions: `globalArn(context, 'iam', 'role/name')`. */
export function globalArn(
  place: Pick<Place, 'partition' | 'account'>,
  service: string,
  resource: string,
): string {
  return `arn:${place.partition}:${service}::${place.account}:${resource}`;
}
