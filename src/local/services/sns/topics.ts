import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Arn, Place } from '../../blocks/arns.ts';
import type { State } from '../../store/table.ts';
import { arnInvalid, invalid, notFound } from './errors.ts';
import { defaultPolicy } from './policy.ts';
import { topics } from './state.ts';
import type { TopicRow } from './state.ts';

/** A topic with the state that it lives in. */
export interface FoundTopic {
  readonly row: TopicRow;
  readonly state: State;
}

type Finder = Place & { readonly state: State };

export function topicArn(place: Place, name: string): string {
  return regionalArn(place, 'sns', name);
}

function readArn(text: string, parameter: string): Arn {
  const arn = parseArn(text);
  if (arn === undefined) throw arnInvalid(parameter, text);
  return arn;
}

/** The topic with an ARN. One of another region is none of the call's. */
export function findTopic(finder: Finder, text: string, parameter = 'TopicArn'): FoundTopic {
  const arn = readArn(text, parameter);
  if (arn.region !== finder.region) throw invalid(parameter);
  const state = arn.account === finder.account ? finder.state : finder.state.at(arn.account, arn.region);
  const row = arn.service === 'sns' ? state.table(topics).get(arn.resource) : undefined;
  if (row === undefined) throw notFound('Topic');
  return { row, state };
}

export function topicAt(finder: Finder, text: string): FoundTopic | undefined {
  const arn = parseArn(text);
  if (arn?.service !== 'sns') return undefined;
  const state = finder.state.at(arn.account, arn.region);
  const row = state.table(topics).get(arn.resource);
  return row === undefined ? undefined : { row, state };
}

export function policyOf({ arn, attributes }: TopicRow): string {
  return attributes['Policy'] ?? defaultPolicy(arn);
}

/** What an action on one topic needs to be allowed. */
export function onTopic(
  context: ActionContext,
  action: string,
  arn: string,
  more: Readonly<Record<string, string>> = {},
): AuthorizationRequest[] {
  const topic = topicAt(context, arn);
  return [
    {
      action: `sns:${action}`,
      arn: parseArn(arn) === undefined ? '*' : arn,
      resourcePolicy: topic === undefined ? undefined : policyOf(topic.row),
      context: {
        'aws:SourceOwner': context.caller.account,
        ...more,
        ...Object.fromEntries(
          (topic?.row.tags ?? []).map((tag) => [`aws:ResourceTag/${tag.Key}`, tag.Value]),
        ),
      },
    },
  ];
}
