import { isMap } from '../../../patterns/values.ts';
import { delivered } from './outcome.ts';
import type { Sender } from './sender.ts';

/** Runs a document on instances: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-ec2-run-command-tutorial.html */
export const toCommand: Sender = async (phase, { arn, target, payload, caller }) => {
  const Parameters: Record<string, readonly string[]> = {};
  const given: unknown = JSON.parse(payload);
  if (isMap(given))
    for (const [name, value] of Object.entries(given)) Parameters[name] = [value].flat().map(String);
  const Targets = target.RunCommandParameters?.RunCommandTargets;
  const DocumentName = arn.resource.replace(/^document\//, '');
  await phase.call('ssm', 'SendCommand', { DocumentName, Targets, Parameters }, caller);
  return delivered;
};
