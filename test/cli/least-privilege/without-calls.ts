/** Commands that ask AWS for nothing: they work on this machine, or on a local cloud by its own routes. */
export const withoutCalls: ReadonlySet<string> = new Set([
  // Runs another command, whose permissions are that one's.
  'policy',
  'backup policy test',
  'schedule holidays',
  'runs list',
  'runs show',
  'local start',
  'local status',
  'local stop',
  'local clock show',
  'local clock advance',
  'local clock set',
  'local clock step',
  'local clock freeze',
  'local clock resume',
  'local clock rate',
  'local faults list',
  'local faults add',
  'local faults remove',
  'local faults clear',
  'local volume write',
  'local volume read',
  'local calls',
  'local mail list',
  'local mail show',
  'local coverage',
  'local save',
  'local load',
  'local reset',
  // On a cloud of its own, as its root.
  'demo',
  'init',
  'config check',
  'config show',
  'config schema',
  'completion',
  'version',
]);

/** Commands whose rows are still to be written. */
export const pending: ReadonlySet<string> = new Set(['infra plan', 'infra diff', 'infra export']);
