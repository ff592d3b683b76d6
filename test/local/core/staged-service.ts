import { defineAction, defineStagedAction } from '../../../src/local/action.ts';
import { defineJob } from '../../../src/local/clock/timer.ts';
import { AwsError } from '../../../src/local/error.ts';
import { serviceCaller } from '../../../src/local/phase.ts';
import type { Manifest } from '../../../src/local/services/define-service.ts';
import { defineService } from '../../../src/local/services/define-service.ts';
import { defineTable } from '../../../src/local/store/table.ts';

/** What happened in the phases of this service's actions and jobs, in order. */
export const diary: string[] = [];

const notes = defineTable<{ readonly name: string; readonly value: string }>({
  name: 'test.staged-notes',
  scope: 'region',
  id: (note) => note.name,
});

/** Asked by a job before it goes on, so that a test can hold it. */
export const gate: { open: Promise<void> } = { open: Promise.resolve() };

const put = defineStagedAction('ssm', 'PutParameter', {
  authorize: ({ Name }, { account }) => {
    diary.push('authorize');
    const owner = Name === 'foreign' ? '999999999999' : account;
    return [{ action: 'ssm:PutParameter', arn: `arn:aws:ssm:us-east-1:${owner}:parameter/${Name}` }];
  },
  async receive({ Value }, phase) {
    diary.push('receive');
    return {
      text: `${Value}/${phase.caller.kind}`,
      [Symbol.asyncDispose]: async () => {
        diary.push('dispose');
      },
    };
  },
  handler({ Name, Description }, { state, timers, now }, received) {
    diary.push('handler');
    state.table(notes).put({ name: Name, value: received.text });
    if (Name === 'refused') throw new AwsError('ParameterLimitExceeded', 400, 'Too many notes.');
    if (Description !== undefined)
      timers.schedule({
        due: now + Number(Description),
        kind: 'ssm.note.job',
        key: Name,
        payload: { name: Name },
      });
    return { name: Name };
  },
  async finish({ name }, phase) {
    const value = phase.transact(({ state }) => state.table(notes).get(name)?.value);
    diary.push(`finish ${String(value)}`);
    return { Version: 7, Tier: 'Standard' };
  },
});

const get = defineAction('ssm', 'GetParameter', {
  authorize: () => [{ action: 'ssm:GetParameter', arn: '*' }],
  handler({ Name }, { state, caller }) {
    const note = state.table(notes).get(Name);
    if (note === undefined) throw new AwsError('ParameterNotFound', 400, '');
    return { Parameter: { Name, Value: note.value, Type: 'String', ARN: caller.arn } };
  },
});

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

function job(kind: string, brief: boolean) {
  return defineJob<{ name: string }>({
    kind,
    brief,
    async run({ name }, phase) {
      diary.push(`begin ${name} ${new Date(phase.now()).toISOString()}`);
      await Promise.race([gate.open, aborted(phase.signal)]);
      phase.signal.throwIfAborted();
      if (name === 'failing') throw new Error('this note cannot be worked on');
      const caller = serviceCaller('notes.amazonaws.com', phase.account);
      const { Parameter } = await phase.call('ssm', 'GetParameter', { Name: name }, caller);
      phase.transact(({ state }) =>
        state.table(notes).put({ name, value: `worked on by ${Parameter?.ARN}` }),
      );
      diary.push(`end ${name}`);
    },
  });
}

const service = defineService({
  name: 'ssm',
  timers: { 'ssm.note.job': async () => ({ timer: job('ssm.note.job', true) }) },
});

export const stagedServices: Manifest = {
  ssm: async () => ({
    service,
    actions: {
      PutParameter: async () => ({ action: put }),
      GetParameter: async () => ({ action: get }),
    },
  }),
};
