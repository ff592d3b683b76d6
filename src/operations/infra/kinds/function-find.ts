import { isServiceError } from '../../../aws/service-error.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Reading } from '../kind.ts';
import { belonging, namesOf } from '../named.ts';
import type { Found } from '../resource.ts';
import { sourcesOf } from './function-sources.ts';
import { invokerSid } from './function-steps.ts';

export async function findFunctions(reading: Reading): Promise<readonly Found[]> {
  const { own, prefix } = namesOf('function', reading);
  if (prefix === undefined) return [];
  const names: string[] = [];
  for await (const page of reading.connection.pages('lambda', 'ListFunctions', {})) {
    for (const { FunctionName = '' } of page.Functions ?? [])
      if (FunctionName.startsWith(prefix) || own.includes(FunctionName)) names.push(FunctionName);
  }
  const found = await Promise.all(names.map(async (name) => foundOf(name, reading)));
  return found.flat();
}

async function foundOf(name: string, reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  try {
    const { Configuration = {}, Tags = {} } = await connection.call('lambda', 'GetFunction', {
      FunctionName: name,
    });
    const place = belonging('function', name, Tags, reading);
    if (place === undefined) return [];
    const roleArn = Configuration.Role ?? '';
    const { SubnetIds: subnets = [], SecurityGroupIds: securityGroups = [] } = Configuration.VpcConfig ?? {};
    const [invokers, { sources, ids }] = await Promise.all([
      invokersOf(name, reading),
      sourcesOf(name, reading),
    ]);
    return [
      {
        ...place,
        kind: 'function',
        id: name,
        attributes: {
          name,
          runtime: Configuration.Runtime ?? '',
          handler: Configuration.Handler ?? '',
          code: Configuration.CodeSha256 ?? '',
          role: roleArn,
          memoryMib: Configuration.MemorySize ?? 128,
          timeoutSeconds: Configuration.Timeout ?? 3,
          environment: { ...Configuration.Environment?.Variables },
          architecture: Configuration.Architectures?.[0] ?? 'x86_64',
          description: Configuration.Description ?? '',
          subnets,
          securityGroups,
          invokers,
          sources,
          deadLetters: Configuration.DeadLetterConfig?.TargetArn ?? null,
        },
        tags: Tags,
        // Neither its role nor its log group goes while it may still run.
        uses: [
          roleArn.slice(roleArn.lastIndexOf('/') + 1),
          `/aws/lambda/${name}`,
          ...subnets,
          ...securityGroups,
        ],
        outputs: { arn: Configuration.FunctionArn ?? '' },
        details: { ...ids, arn: Configuration.FunctionArn ?? '' },
      },
    ];
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException')) return [];
    throw error;
  }
}

/** The topics that its policy lets call it, as a stack writes them. What others wrote there is theirs. */
async function invokersOf(FunctionName: string, { connection }: Reading): Promise<readonly string[]> {
  const answer = await connection.call('lambda', 'GetPolicy', { FunctionName }).catch((error: unknown) => {
    if (isServiceError(error, 'ResourceNotFoundException')) return { Policy: undefined };
    throw error;
  });
  const policy = JSON.parse(answer.Policy ?? '{}') as JsonValue;
  const statements = isJsonObject(policy) ? policy['Statement'] : [];
  if (!Array.isArray(statements)) return [];
  return statements
    .filter((one: JsonValue): one is JsonObject => isJsonObject(one))
    .filter(({ Sid }) => String(Sid).startsWith(invokerSid))
    .flatMap(({ Condition }) => {
      const like = isJsonObject(Condition) ? Condition['ArnLike'] : undefined;
      const source = isJsonObject(like) ? like['AWS:SourceArn'] : undefined;
      return typeof source === 'string' ? [source] : [];
    });
}
