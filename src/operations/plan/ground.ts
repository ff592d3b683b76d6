import type { Connection } from '../../aws/connection.ts';
import { ec2Queries } from '../../resources/ec2-filters.ts';
import { listRead, splitAnswer, type JointRead } from './batch-reads.ts';
import { canonical } from './json.ts';
import type { OwnReads } from './own-reads.ts';
import { pathReader } from './path.ts';

export interface GroundQuestion {
  readonly call: { readonly service: string; readonly action: string; readonly input: object };
  /** JMESPath into the answer. */
  readonly path: string;
}

export interface GroundAnswer {
  /** What is at the path; `null` when nothing is there, also because the thing does not exist. */
  readonly value: unknown;
  readonly answer: object;
}

/**
 * Reads how things are now, in as few calls as AWS allows: questions about 50 instances are one DescribeInstances.
 * Answers come in the order of the questions. An error other than "not found" rejects.
 */
export async function readGround(
  connection: Connection,
  questions: readonly GroundQuestion[],
  own: OwnReads,
): Promise<readonly GroundAnswer[]> {
  const joint = new Map<string, Group & { readonly ids: Set<string> }>();
  const alone = new Map<string, GroundQuestion['call']>();
  const keys = questions.map(({ call }) => {
    const listed = listRead(call);
    if (listed === undefined) {
      const key = canonical(call);
      alone.set(key, call);
      return { key, id: undefined };
    }
    const { read, rest } = listed;
    const key = `${call.service}:${call.action}${Object.keys(rest).length === 0 ? '' : canonical(rest)}`;
    const group = joint.get(key) ?? { ...call, read, rest, ids: new Set<string>() };
    group.ids.add(listed.id);
    joint.set(key, group);
    return { key, id: listed.id };
  });
  const jointAnswers = new Map<string, Map<string, object>>();
  for (const [key, group] of joint) {
    jointAnswers.set(key, await readJointly(connection, group, [...group.ids]));
  }
  const aloneAnswers = new Map<string, object>();
  for (const [key, call] of alone) aloneAnswers.set(key, await readAlone(connection, call, own));
  return Promise.all(
    questions.map(async ({ path }, index) => {
      const place = keys[index];
      const answer =
        (place?.id === undefined
          ? aloneAnswers.get(place?.key ?? '')
          : jointAnswers.get(place.key)?.get(place.id)) ?? {};
      return { value: (await pathReader(path))(answer), answer };
    }),
  );
}

interface Group extends Pick<JointRead, 'read' | 'rest'> {
  readonly service: string;
  readonly action: string;
}

async function readJointly(
  connection: Connection,
  group: Group,
  ids: readonly string[],
): Promise<Map<string, object>> {
  const answers = new Map<string, object>();
  for (const Filters of ec2Queries([], group.read.filter, ids)) {
    let NextToken: unknown;
    do {
      const input =
        typeof NextToken === 'string' ? { ...group.rest, Filters, NextToken } : { ...group.rest, Filters };
      const answer = await connection.invoke(group.service, group.action, input);
      splitAnswer(group.read, answer, answers);
      NextToken = Reflect.get(answer, 'NextToken');
    } while (typeof NextToken === 'string' && NextToken !== '');
  }
  return answers;
}

async function readAlone(
  connection: Connection,
  call: GroundQuestion['call'],
  own: OwnReads,
): Promise<object> {
  try {
    return await (own(connection, call) ?? connection.invoke(call.service, call.action, call.input));
  } catch (error) {
    if (isNotFound(error)) return {};
    throw error;
  }
}

/** Whether AWS says that the thing does not exist: `InvalidInstanceID.NotFound`, `ParameterNotFound`, `NoSuchKey`. */
export function isNotFound(error: unknown): boolean {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /NotFound|NoSuch|DoesNotExist/.test(code);
}
