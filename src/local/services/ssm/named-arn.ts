import type { ActionContext } from '../../action.ts';
import { parameterArn, readName } from './names.ts';

/** The ARN of the parameter that a request names, whether or not it is there. */
export function namedArn(context: ActionContext, text: string): string {
  const arn = /^(arn:[^:]*:ssm:[^:]*:[^:]*:parameter\/[^:]*)/.exec(text)?.[1];
  return arn ?? parameterArn(context, readName(text).names[0] ?? text);
}
