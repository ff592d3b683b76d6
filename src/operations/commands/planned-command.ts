import { UsageError } from '../../errors.ts';
import { isJsonObject } from '../plan/json.ts';
import type { JsonObject, JsonValue } from '../plan/json.ts';

/** A command as a step of a plan holds it: what is sent, to whom, and what it is known by afterwards. */
export interface PlannedCommand {
  /** In the comment of the command: by it a run that was killed finds what it has sent. */
  readonly token: string;
  /** ISO 8601: it cannot have been sent before. */
  readonly since: string;
  readonly timeoutMs: number;
  /** The input of `SendCommand`, without its comment. */
  readonly request: JsonObject;
  readonly comment: string;
  readonly hosts: readonly { readonly id: string; readonly name?: string }[];
}

export const moverName = 'ssm-run';

/** Of the hundred characters that a comment takes. */
const mostComment = 100;

/** The comment of a command, with its token. */
export function commentOf({ comment, token }: Pick<PlannedCommand, 'comment' | 'token'>): string {
  const mark = ` [${token}]`;
  return `${comment.slice(0, mostComment - mark.length)}${mark}`;
}

export function asInput({ hosts, ...rest }: PlannedCommand): JsonObject {
  return { ...rest, hosts: hosts.map(({ id, name }) => (name === undefined ? { id } : { id, name })) };
}

/** Reads it back from a plan. Throws a UsageError for what is none. */
export function readPlanned(input: JsonObject): PlannedCommand {
  const { token, since, timeoutMs, request, comment, hosts } = input;
  const whole =
    typeof token === 'string' &&
    typeof since === 'string' &&
    typeof timeoutMs === 'number' &&
    typeof comment === 'string' &&
    isJsonObject(request) &&
    Array.isArray(hosts);
  if (!whole) throw new UsageError('The step does not say what to run, and where.');
  return { token, since, timeoutMs, request, comment, hosts: hosts.map(readHost) };
}

function readHost(value: JsonValue): { readonly id: string; readonly name?: string } {
  const { id, name } = isJsonObject(value) ? value : {};
  if (typeof id !== 'string') throw new UsageError('The step does not say which hosts.');
  return typeof name === 'string' ? { id, name } : { id };
}
