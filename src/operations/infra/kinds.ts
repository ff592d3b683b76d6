import type { Kind } from './kind.ts';
import { address } from './kinds/address.ts';
import { alarm } from './kinds/alarm.ts';
import { bucket } from './kinds/bucket.ts';
import { lambdaFunction } from './kinds/function.ts';
import { instance } from './kinds/instance.ts';
import { internetGateway } from './kinds/internet-gateway.ts';
import { keyPair } from './kinds/key-pair.ts';
import { launchTemplate } from './kinds/launch-template.ts';
import { logGroup } from './kinds/log-group.ts';
import { natGateway } from './kinds/nat-gateway.ts';
import { parameter } from './kinds/parameter.ts';
import { queue } from './kinds/queue.ts';
import { role } from './kinds/role.ts';
import { routeTable } from './kinds/route-table.ts';
import { scalingGroup } from './kinds/scaling-group.ts';
import { scheduleGroup } from './kinds/schedule-group.ts';
import { schedule } from './kinds/schedule.ts';
import { secret } from './kinds/secret.ts';
import { securityGroup } from './kinds/security-group.ts';
import { subnet } from './kinds/subnet.ts';
import { topic } from './kinds/topic.ts';
import { volume } from './kinds/volume.ts';
import { vpc } from './kinds/vpc.ts';

/** Every kind of resource, in the order in which plans show them. */
export const kinds: readonly Kind[] = [
  vpc,
  subnet,
  internetGateway,
  address,
  natGateway,
  routeTable,
  securityGroup,
  keyPair,
  role,
  bucket,
  parameter,
  secret,
  logGroup,
  queue,
  topic,
  lambdaFunction,
  scheduleGroup,
  schedule,
  alarm,
  launchTemplate,
  scalingGroup,
  instance,
  volume,
];

const byName = new Map(kinds.map((kind) => [kind.name, kind]));

/** The kind of that name. Resources come from kinds, so theirs is always known. */
export function kindNamed(name: string): Kind {
  const kind = byName.get(name);
  if (kind === undefined) throw new TypeError(`There is no kind ${name}.`);
  return kind;
}
