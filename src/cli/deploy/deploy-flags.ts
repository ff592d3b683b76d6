import { makeActions, readActions, removeActions } from '../infra/infra-flags.ts';

/** Services that a deployment is made of. */
const services = /^(?:cloudwatch|iam|lambda|logs|scheduler|sns|sqs|ssm):/;

/** What planning a deployment reads: a stack, of which nothing of another kind may be left. */
export const planActions = readActions;

/** What changing one may ask beside. */
export const changeActions = [...makeActions, ...removeActions].filter(
  (action) => services.test(action) && !action.includes('InstanceProfile'),
);
