/** What movers do, in words; other steps are named by the action that they call. */
const titles: Readonly<Record<string, string>> = {
  'access-key-create': 'make access keys',
  'backup-instance': 'back up instances',
  'backup-remove': 'remove backups',
  'backup-restore': 'restore volumes from backups',
  'backup-sweep': 'sweep out what no backup needs',
  'backup-versions': 'remove old versions of backups',
  'files-delete': 'delete files',
  'key-create': 'make key pairs',
  'lambda-code': 'upload code of functions',
  'lambda-publish': 'publish versions of functions',
  'lambda-restore': 'bring back code of functions',
  'mturk-bonus': 'pay bonuses',
  'mturk-create-hit': 'create HITs',
  'mturk-extend': 'ask for more assignments',
  's3-delete': 'delete objects',
  's3-empty': 'delete everything under a prefix',
  's3-move': 'move files and objects',
  's3-restore': 'take delete markers away',
  's3-restore-archived': 'restore archived objects',
  'ssm-run': 'run commands on hosts',
};

/** What a step does, for people: `ec2:StopInstances`, or a mover in words. */
export function stepTitle(what: string): string {
  return titles[what] ?? what;
}
