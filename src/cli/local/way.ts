import { connect } from '../../aws/connect.ts';
import type { Connection } from '../../aws/connection.ts';
import type { Clock } from '../../clock.ts';
import { UsageError } from '../../errors.ts';
import type { Credentials } from '../../wire/sigv4/credentials.ts';
import type { CommandContext } from '../context.ts';
import { watched } from '../debug-transport.ts';
import { version } from '../version.ts';
import type { Way } from '../way.ts';
import { controlOf } from './open-control.ts';
import { openCloud } from './open-cloud.ts';
import type { OpenCloud } from './open-cloud.ts';
import { virtualClock } from './virtual-clock.ts';

/**
 * The way into the local cloud of `--local`. Credentials, profiles and endpoints of the person's AWS accounts
 * are not looked at, so that no call can go anywhere else. Every account is there: its root lets in.
 */
export async function openLocalWay(context: CommandContext, regions: readonly string[]): Promise<Way> {
  const { globals, surroundings, clock, random } = context;
  const { environment, home } = surroundings;
  const opened = await openCloud(context);
  const transport = watched(opened.transport, context);
  const region =
    regions.find((name) => name !== 'all') ??
    environment['AWS_REGION'] ??
    environment['AWS_DEFAULT_REGION'] ??
    'us-east-1';
  const open = (credentials: Credentials): Promise<Connection> =>
    connect({
      credentials,
      region,
      endpointUrl: opened.endpoint,
      roleArn: globals['role-arn'],
      transport,
      clock,
      random,
      environment: { AWS_CONFIG_FILE: nowhere, AWS_SHARED_CREDENTIALS_FILE: nowhere },
      home,
      userAgent: `nuage/${version}`,
    });
  return {
    base: await open(opened.credentials),
    clock: await clockOf(opened, context),
    enter({ id, name }) {
      if (id !== undefined) return open({ accessKeyId: id, secretAccessKey: 'test' });
      throw new UsageError(`The local cloud cannot tell which account ${name} is`, {
        hint: `Add its id (twelve digits in quotes) under accounts.${name} in nuage.yaml.`,
      });
    },
    close: opened.close,
  };
}

/** A file that is never there. */
const nowhere = process.platform === 'win32' ? 'nul' : '/dev/null';

/** The virtual clock of the cloud, read once: how far it has moved since follows from its pace. */
async function clockOf(opened: OpenCloud, context: CommandContext): Promise<Clock> {
  const { cloud } = opened;
  if (cloud !== undefined) return virtualClock(context.clock, cloud.clock.now(), cloud.clock.rate);
  const { now, rate } = await controlOf(opened, context).clock();
  return virtualClock(context.clock, Date.parse(now), rate);
}
