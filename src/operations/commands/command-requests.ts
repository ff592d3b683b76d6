import type { Place } from '../context.ts';
import type { JsonObject } from '../plan/json.ts';
import type { RunCommandInput } from './run-command-input.ts';
import { chunk } from './targets.ts';
import type { RunTarget } from './targets.ts';

/** A command that is to be sent: the input of `SendCommand` without its comment, and the hosts that it goes to. */
export interface CommandRequest extends Place {
  readonly hosts: readonly RunTarget[];
  readonly request: JsonObject;
}

/** "Maximum number of 50 items": InstanceIds of SendCommand. */
const mostIds = 50;

export const anHour = 3_600_000;

/** Seconds that a delivery may take at least and at most. */
const delivery = { least: 30, most: 2_592_000 } as const;

/**
 * The commands for every account and region of the targets. More than fifty hosts that are meant by tags are one command,
 * by these tags, so that its concurrency and its errors hold for all of them; otherwise fifty at a time.
 */
export function requestsOf(input: RunCommandInput, targets: readonly RunTarget[]): readonly CommandRequest[] {
  const places = Map.groupBy(targets, ({ account, region }) => `${account} ${region}`);
  const settings = settingsOf(input);
  return [...places.values()].flatMap((here) => {
    const [first] = here;
    if (first === undefined) return [];
    const { account, region } = first;
    const tags = here.length > mostIds ? tagTargets(input) : undefined;
    const parts = tags === undefined ? chunk(here) : [here];
    return parts.map((hosts) => ({
      account,
      region,
      hosts,
      request: {
        ...settings,
        ...(tags === undefined ? { InstanceIds: hosts.map(({ id }) => id) } : { Targets: tags }),
      },
    }));
  });
}

/** The selection as targets of a command, when it says nothing but tags with their values. */
function tagTargets({ tags = {}, ids, filters, states }: RunCommandInput) {
  const alone = [ids, Object.keys(filters ?? {}), states].every((given) => (given?.length ?? 0) === 0);
  const entries = Object.entries(tags);
  // Five targets at most, which must all hold; wildcards mean something to EC2 alone.
  if (!alone || entries.length === 0 || entries.length > 5) return undefined;
  const targets = entries.map(([key, value]) => ({
    Key: `tag:${key}`,
    Values: value === true ? [] : [value].flat(),
  }));
  const plain = targets.every(({ Values }) => Values.length > 0 && !Values.some((text) => /[*?]/.test(text)));
  return plain ? targets : undefined;
}

function settingsOf(input: RunCommandInput): JsonObject {
  const seconds = Math.max(1, Math.ceil((input.timeoutMs ?? anHour) / 1000));
  const own = { commands: input.script, executionTimeout: [String(Math.min(seconds, 172_800))] };
  return {
    DocumentName: input.document ?? 'AWS-RunShellScript',
    Parameters: input.document === undefined ? own : (input.parameters ?? {}),
    TimeoutSeconds: Math.min(Math.max(seconds, delivery.least), delivery.most),
    MaxConcurrency: input.maxConcurrency ?? '50',
    MaxErrors: input.maxErrors ?? '100%',
    ...(input.bucket === undefined ? {} : { OutputS3BucketName: input.bucket, OutputS3KeyPrefix: 'nuage' }),
  };
}
