import { defineJob } from '../../../clock/timer.ts';
import { serviceCaller } from '../../../phase.ts';
import type { RotationWork } from '../rotation.ts';
import { secrets } from '../state.ts';
import { CURRENT, PENDING, moveStage, versionAt } from '../versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html */
const steps = ['createSecret', 'setSecret', 'testSecret', 'finishSecret'];

/** Has the secret's function go through its steps. What fails leaves AWSPENDING where it is, as on AWS. */
export const timer = defineJob<RotationWork>({
  kind: 'secretsmanager.rotate',
  async run({ name, arn, token }, phase) {
    const row = phase.transact(({ state }) => state.table(secrets).get(name));
    const FunctionName = row?.arn === arn ? row.rotation?.function : undefined;
    if (FunctionName === undefined) return;
    const caller = serviceCaller('secretsmanager.amazonaws.com', phase.account, arn);
    for (const Step of steps) {
      const Payload = Buffer.from(JSON.stringify({ Step, SecretId: arn, ClientRequestToken: token }));
      const answer = await phase.call('lambda', 'Invoke', { FunctionName, Payload }, caller);
      if (answer.FunctionError !== undefined)
        throw new Error(`The rotation of ${name} failed in ${Step}: ${answer.FunctionError}`);
    }
    phase.transact(({ state, now }) => {
      const table = state.table(secrets);
      const after = table.get(name);
      if (after?.arn !== arn) return;
      if (versionAt(state, arn, CURRENT)?.version === token) moveStage(state, arn, PENDING, undefined);
      table.put({ ...after, rotated: now, changed: now });
    });
  },
});
