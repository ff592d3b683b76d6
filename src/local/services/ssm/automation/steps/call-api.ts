import { AwsError } from '../../../../error.ts';
import { select } from '../select.ts';
import { recordOf } from '../../documents/schema.ts';
import { LOOK_MS, StepFailure } from './step-action.ts';
import type { StepAction, StepContext } from './step-action.ts';

/** Calls an action of AWS by its name, as who the automation acts for. */
export async function callApi(
  { phase, caller }: Pick<StepContext, 'phase' | 'caller'>,
  service: string,
  api: string,
  input: unknown,
): Promise<object> {
  const answer = phase.callNamed(service, api, input, caller);
  if (answer === undefined)
    throw new StepFailure(`${service} has no ${api} in this local cloud, or its input is not right.`);
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new StepFailure(
      `An error occurred (${error.code}) when calling the ${api} operation: ${error.message}`,
    );
  }
}

/** `Service`, `Api` and, beside them, what the action is given. */
async function named(step: StepContext): Promise<object> {
  const { Service, Api, PropertySelector: _selector, DesiredValues: _desired, ...input } = step.inputs;
  const api = String(Api);
  return await callApi(step, String(Service), api.charAt(0).toUpperCase() + api.slice(1), input);
}

function outputsOf(answer: object, { outputs }: StepContext): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    outputs.map((output) => {
      const { Name, Selector } = recordOf(output);
      return [String(Name), select(answer, String(Selector))];
    }),
  );
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-executeAwsApi.html */
export const executeAwsApi: StepAction = async (step) => ({
  kind: 'done',
  outputs: outputsOf(await named(step), step),
});

function isDesired(answer: object, { inputs }: StepContext): boolean {
  const { PropertySelector: path, DesiredValues: desired } = inputs;
  const found = select(answer, String(path));
  const wanted = new Set((Array.isArray(desired) ? desired : []).map(String));
  const values = Array.isArray(found) ? found : [found];
  return values.length > 0 && values.every((value) => wanted.has(String(value)));
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-waitForAwsResourceProperty.html */
export const waitForAwsResourceProperty: StepAction = async (step) => {
  const answer = await named(step);
  if (isDesired(answer, step)) return { kind: 'done', outputs: outputsOf(answer, step) };
  return { kind: 'wait', until: step.phase.now() + LOOK_MS, begun: {} };
};

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-assertAwsResourceProperty.html */
export const assertAwsResourceProperty: StepAction = async (step) => {
  const answer = await named(step);
  if (isDesired(answer, step)) return { kind: 'done', outputs: outputsOf(answer, step) };
  const found = JSON.stringify(select(answer, String(step.inputs['PropertySelector'])) ?? null);
  throw new StepFailure(`Property value from the API output ${found} is not in desired values.`);
};
