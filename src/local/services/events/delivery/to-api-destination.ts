import { refused } from './outcome.ts';
import type { Sender } from './sender.ts';

export const toApiDestination: Sender = (_, { target }) =>
  Promise.resolve(refused('NO_RESOURCE', `${target.Arn} does not exist`));
