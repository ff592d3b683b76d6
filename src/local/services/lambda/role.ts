import { createHash } from 'node:crypto';
import { parseArn } from '../../blocks/arns.ts';
import { createSession } from '../../keys/sessions.ts';
import type { NewSession } from '../../keys/sessions.ts';
import type { TimerContext } from '../../timer-context.ts';
import { invalidParameter } from './errors.ts';

/** How long the credentials of a function hold; its processes begin anew then. */
const SESSION_MS = 3_600_000;

/** Refuses a role that is of another account. */
export function checkRole({ account, lenient }: TimerContext, role: string): void {
  if (!lenient && parseArn(role)?.account !== account)
    throw invalidParameter('Cross-account pass role is not allowed.');
}

/** Credentials of a function's role; the session is called as the function is. */
export function roleSession({ state, now }: TimerContext, roleArn: string, sessionName: string): NewSession {
  const { partition = 'aws', account = '', resource = '' } = parseArn(roleArn) ?? {};
  const name = resource.slice(resource.lastIndexOf('/') + 1);
  const id = `AROA${createHash('sha256').update(roleArn).digest('hex').slice(0, 17).toUpperCase()}`;
  return createSession(
    state,
    {
      kind: 'assumed-role',
      account,
      arn: `arn:${partition}:sts::${account}:assumed-role/${name}/${sessionName}`,
      userId: `${id}:${sessionName}`,
      sessionName,
      roleArn,
    },
    now,
    SESSION_MS,
  );
}
