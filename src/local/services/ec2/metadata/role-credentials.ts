import type { NewSession } from '../../../keys/sessions.ts';
import type { TimerContext } from '../../../timer-context.ts';
import { instanceProfileOf, roleOfProfile, roleSession, roleTrusts } from '../../iam/port.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import type { Tree } from './tree.ts';

/** Credentials of a role count for six hours, and new ones are there five minutes before they end. */
const SESSION_SECONDS = 21_600;
const RENEW_MS = 300_000;

/** The credentials of an instance's role: the same for everybody who asks, until they are about to end. */
export class RoleCredentials {
  #session: NewSession | undefined;

  /** The `iam` category; undefined for an instance without a profile. */
  tree(context: TimerContext, row: InstanceRow): Tree | undefined {
    const { profileArn: Arn, profileId } = row;
    if (Arn === undefined) return undefined;
    const profile = instanceProfileOf(context.state, { Arn });
    const role = profile === undefined ? undefined : roleOfProfile(context.state, profile);
    const time = instant(context.now);
    const info = {
      Code: 'Success',
      LastUpdated: time,
      InstanceProfileArn: Arn,
      InstanceProfileId: profileId,
    };
    if (role === undefined) return { info: shown({ ...info, Code: 'InstanceProfileNotFound' }) };
    const credentials = (): string => {
      if (!roleTrusts(role, 'ec2.amazonaws.com'))
        return shown({
          Code: 'AssumeRoleUnauthorizedAccess',
          Message:
            'EC2 cannot assume the role ' +
            `${role.name}. Please see documentation at https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_iam-ec2.html#troubleshoot_iam-ec2_errors-info-doc.`,
          LastUpdated: time,
        });
      const session = this.#current(context, row.id, role);
      return shown({
        Code: 'Success',
        LastUpdated: instant(session.created),
        Type: 'AWS-HMAC',
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        Token: session.sessionToken,
        Expiration: instant(session.expires),
      });
    };
    return { info: shown(info), 'security-credentials': { [role.name]: credentials } };
  }

  #current(context: TimerContext, instanceId: string, role: Parameters<typeof roleSession>[1]): NewSession {
    const before = this.#session;
    // A role that was made anew with the same name is another one.
    const same = before?.caller.userId === `${role.id}:${instanceId}`;
    if (before !== undefined && same && before.expires - RENEW_MS > context.now) return before;
    this.#session = roleSession(context, role, instanceId, SESSION_SECONDS);
    return this.#session;
  }
}

function shown(document: object): string {
  return JSON.stringify(document, undefined, 2).replaceAll('": ', '" : ');
}

function instant(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
