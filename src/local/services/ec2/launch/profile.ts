import type { IamInstanceProfileSpecification } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { newId } from '../../../blocks/ids.ts';
import { invalidParameterCombination } from '../errors.ts';

export interface Profile {
  readonly arn: string;
  readonly id: string;
  readonly associationId: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const idLength = 17;

/** The instance profile of a launch, by ARN or by name. It is kept as given. */
export function readProfile(
  profile: IamInstanceProfileSpecification | undefined,
  context: ActionContext,
): Profile | undefined {
  const { Arn: arn, Name: name } = profile ?? {};
  if (arn !== undefined && name !== undefined)
    throw invalidParameterCombination(
      'The parameter iamInstanceProfile.arn cannot be used with the parameter iamInstanceProfile.name',
    );
  if (arn === undefined && name === undefined) return undefined;
  const id = Array.from(
    { length: idLength },
    () => letters[Math.floor(context.random.number() * letters.length)],
  );
  return {
    arn: arn ?? globalArn(context, 'iam', `instance-profile/${name}`),
    id: `AIPA${id.join('')}`,
    associationId: newId('iip-assoc', context.random, () => false),
  };
}
