import { isLoopback } from '../../aws/http/proxy.ts';
import { UnreachableError } from '../../aws/service-error.ts';
import { TransportError } from '../../aws/transport.ts';
import type { Transport } from '../../aws/transport.ts';
import { NuageError } from '../../errors.ts';
import { ControlClient } from '../../local/control/client.ts';
import { createControl } from '../../local/control/control.ts';
import type { CommandContext } from '../context.ts';
import { version } from '../version.ts';
import { cloudAt, openCloud } from './open-cloud.ts';
import type { OpenCloud } from './open-cloud.ts';

export interface OpenControl extends AsyncDisposable {
  readonly control: ControlClient;
  /** Undefined when a daemon has the cloud. */
  readonly cloud: OpenCloud['cloud'];
}

/**
 * The control of the cloud of `~/.nuage/local`, whether a daemon has it or nobody: the same calls either way. With
 * --endpoint-url, or an address of this machine in AWS_ENDPOINT_URL, that of the local cloud which answers there, such as
 * one in memory: `nuage local start` has people export it, and all that they do then is meant for that cloud.
 */
export async function openControl(context: CommandContext): Promise<OpenControl> {
  const named = namedCloud(context);
  const opened = named === undefined ? await openCloud(context) : cloudAt(named, context);
  return { control: controlOf(opened, context), cloud: opened.cloud, [Symbol.asyncDispose]: opened.close };
}

/** The address of a local cloud that the command line or the environment names, beside that of `~/.nuage/local`. */
export function namedCloud(context: CommandContext): string | undefined {
  return context.globals['endpoint-url'] ?? exportedHere(context);
}

/** AWS's own address, or one of another machine, is not meant for a command about the cloud of this one. */
function exportedHere({ globals, surroundings }: CommandContext): string | undefined {
  const named = surroundings.environment['AWS_ENDPOINT_URL'];
  if (globals.local || named === undefined || !URL.canParse(named)) return undefined;
  return isLoopback(new URL(named).hostname.replace(/^\[|\]$/g, '')) ? named : undefined;
}

/** The control of an open cloud. */
export function controlOf(opened: OpenCloud, context: CommandContext): ControlClient {
  const { endpoint, credentials, cloud, transport } = opened;
  const send = cloud === undefined ? outOfProcess(transport, endpoint) : inProcess(opened, cloud, context);
  return new ControlClient({
    endpoint,
    credentials,
    now: () => context.clock.now(),
    send: (request) => send(request),
  });
}

function outOfProcess(transport: Transport, endpoint: string): Transport['send'] {
  return async (request) => {
    try {
      return await transport.send(request);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      throw new UnreachableError(error.code, `No local cloud answers at ${endpoint}: ${error.message}.`, {
        hint: '`nuage local start` starts one; --local means that of ~/.nuage/local, wherever AWS_ENDPOINT_URL leads.',
        cause: error,
      });
    }
  };
}

function inProcess(
  { endpoint }: OpenCloud,
  cloud: NonNullable<OpenCloud['cloud']>,
  { clock }: CommandContext,
): Transport['send'] {
  const control = createControl(cloud, {
    version,
    endpoint,
    processId: process.pid,
    stop: () => {},
    wallNow: () => clock.now(),
  });
  return async (request) => {
    const answer = control(request, { address: '127.0.0.1', loopback: true });
    if (answer === undefined)
      throw new NuageError('Internal', `${request.path} is no call of the control API.`);
    return await answer;
  };
}
