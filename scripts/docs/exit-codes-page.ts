import { page, table } from './markdown.ts';

/** What the exit code of a command says. */
export function exitCodesPage(): string {
  return page(
    '# Exit codes',
    table(
      ['Code', 'Meaning'],
      [
        ['0', 'Done, or there was nothing to do.'],
        ['1', 'Failed, in whole or in part: a step, an account or a region; or the person said no.'],
        ['2', 'With `--detailed-exitcode`: changes are pending and were not applied.'],
        ['64', 'The command line or the configuration is wrong; nothing was done.'],
        ['130', 'Interrupted by Ctrl-C. What was under way was finished first, and a run can be resumed.'],
      ],
    ),
    'A reader that goes away (`nuage ec2 list | head`) is no error.',
  );
}
