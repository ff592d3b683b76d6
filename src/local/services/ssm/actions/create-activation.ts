import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { passRole } from '../../iam/port.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { activations, invalidExpiration } from '../nodes/activations.ts';
import { readTags } from '../tags.ts';

const DAY_MS = 86_400_000;
/** An activation ends at most 30 days from now, and after a day unless it says otherwise. */
const MOST_DAYS = 30;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateActivation.html */
export const action = defineAction('ssm', 'CreateActivation', {
  authorize: (input, context) => [
    ...makingTagged({ action: 'ssm:CreateActivation', arn: '*' }, 'ssm:AddTagsToResource', input.Tags),
    passRole(context, globalArn(context, 'iam', `role/${input.IamRole}`), 'ssm.amazonaws.com'),
  ],
  handler(input, context) {
    const expires = input.ExpirationDate?.getTime() ?? context.now + DAY_MS;
    if (expires < context.now) throw invalidExpiration('The expiration date is in the past.');
    if (expires > context.now + MOST_DAYS * DAY_MS)
      throw invalidExpiration(`The expiration date must be within ${MOST_DAYS} days from the present.`);
    const id = context.random.uuid();
    context.state.table(activations).put({
      id,
      description: input.Description,
      instanceName: input.DefaultInstanceName,
      role: input.IamRole,
      limit: input.RegistrationLimit ?? 1,
      expires,
      created: context.now,
      tags: readTags(input.Tags ?? [], []),
    });
    return { ActivationId: id, ActivationCode: context.random.hex(20) };
  },
});
