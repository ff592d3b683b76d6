import type { OperationContext, Place } from '../context.ts';
import type { RunCommandInput } from './run-command-input.ts';
import { chunk } from './targets.ts';
import type { RunTarget } from './targets.ts';

/** A command that was sent, and to whom. */
export interface SentCommand extends Place {
  readonly id: string;
  readonly targets: readonly RunTarget[];
}

/** "Maximum number of 50 items": InstanceIds of SendCommand. */
const mostIds = 50;

/** Seconds that a delivery may take at least and at most. */
const delivery = { least: 30, most: 2_592_000 } as const;

/**
 * Sends a command to every account and region of its targets. More than fifty hosts that are meant by tags go in one
 * command, by these tags, so that its concurrency and its errors hold for all of them; otherwise fifty at a time.
 */
export async function sendCommands(
  input: RunCommandInput,
  targets: readonly RunTarget[],
  timeoutMs: number,
  context: OperationContext,
): Promise<readonly SentCommand[]> {
  const places = Map.groupBy(targets, ({ account, region }) => `${account} ${region}`);
  const sent: SentCommand[] = [];
  for (const here of places.values()) {
    const [first] = here;
    if (first === undefined) continue;
    const { account, region } = first;
    const connection = await context.connections.at(account, region);
    const tags = here.length > mostIds ? tagTargets(input) : undefined;
    const parts = tags === undefined ? chunk(here) : [here];
    for (const part of parts) {
      const to = tags === undefined ? { InstanceIds: part.map(({ id }) => id) } : { Targets: tags };
      const { Command } = await connection.call('ssm', 'SendCommand', {
        ...commandOf(input, timeoutMs),
        ...to,
      });
      sent.push({ account, region, id: Command?.CommandId ?? '', targets: part });
    }
  }
  return sent;
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

function commandOf(input: RunCommandInput, timeoutMs: number) {
  const seconds = Math.max(1, Math.ceil(timeoutMs / 1000));
  const own = { commands: input.script, executionTimeout: [String(Math.min(seconds, 172_800))] };
  return {
    DocumentName: input.document ?? 'AWS-RunShellScript',
    Parameters: input.document === undefined ? own : (input.parameters ?? {}),
    TimeoutSeconds: Math.min(Math.max(seconds, delivery.least), delivery.most),
    Comment: (input.comment ?? 'nuage ssm run').slice(0, 100),
    MaxConcurrency: input.maxConcurrency ?? '50',
    MaxErrors: input.maxErrors ?? '100%',
    ...(input.bucket === undefined ? {} : { OutputS3BucketName: input.bucket, OutputS3KeyPrefix: 'nuage' }),
  };
}
