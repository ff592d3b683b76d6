import type { Extensions } from './context.ts';
import { explainScaling } from './autoscaling/explain-scaling.ts';
import { explainStart } from './ec2/start-failure.ts';
import { explainUpdate } from './lambda/explain-update.ts';
import { secretFromFile, secretFromParameter, secretGenerated } from './secrets.ts';

/** What plans may name: the movers, explainers and sources of secrets that nuage brings. */
export const extensions: Extensions = {
  users: {
    images: async (connection) => (await import('./cleanup/uses/images.ts')).imagesInUse(connection),
    'key-pairs': async (connection) => (await import('./cleanup/uses/key-pairs.ts')).keysInUse(connection),
    'launch-template-versions': async (connection) =>
      (await import('./cleanup/uses/template-versions.ts')).templateVersionsInUse(connection),
    snapshots: async (connection) => (await import('./cleanup/uses/snapshots.ts')).snapshotsInUse(connection),
    'security-groups': async (connection) =>
      (await import('./cleanup/uses/security-groups.ts')).groupsInUse(connection),
  },
  movers: {
    // Loaded when a plan names it.
    'access-key-create': async (input, at) =>
      (await import('./iam/access-key-mover.ts')).createAccessKey(input, at),
    'backup-instance': async (input, at) =>
      (await import('./backup/run/back-up-instance.ts')).backUpInstance(input, at),
    'backup-restore': async (input, at) =>
      (await import('./backup/restore/restore-volume.ts')).restoreVolume(input, at),
    'backup-remove': async (input, at) =>
      (await import('./backup/prune/remove-backup.ts')).removeBackup(input, at),
    'backup-sweep': async (input, at) => (await import('./backup/prune/sweep.ts')).sweep(input, at),
    'backup-versions': async (input, at) =>
      (await import('./backup/prune/old-versions.ts')).removeOldVersions(input, at),
    'bucket-policy-back': async (input, at) =>
      (await import('./cloudfront/policy-back.ts')).policyBack(input, at),
    'key-create': async (input, at) => (await import('./keys/create-key-mover.ts')).createKey(input, at),
    'lambda-code': async (input, at) => (await import('./lambda/movers.ts')).updateCode(input, at),
    'lambda-restore': async (input, at) => (await import('./lambda/movers.ts')).restoreCode(input, at),
    'lambda-publish': async (input, at) => (await import('./lambda/movers.ts')).publishVersion(input, at),
    'mturk-bonus': async (input, at) => (await import('./mturk/movers.ts')).sendBonus(input, at),
    'mturk-extend': async (input, at) => (await import('./mturk/movers.ts')).addAssignments(input, at),
    'mturk-create-hit': async (input, at) => (await import('./mturk/movers.ts')).createHit(input, at),
    'ssm-run': async (input, at) => (await import('./commands/run-mover.ts')).runOnHosts(input, at),
    'files-delete': async (input, at) => (await import('./s3/files-mover.ts')).deleteFiles(input, at),
    's3-empty': async (input, at) => (await import('./s3/movers.ts')).emptyPrefix(input, at),
    's3-delete': async (input, at) => (await import('./s3/movers.ts')).deleteKeys(input, at),
    's3-move': async (input, at) => (await import('./s3/move-mover.ts')).moveBatch(input, at),
    's3-restore-archived': async (input, at) =>
      (await import('./s3/restore-archived.ts')).restoreArchived(input, at),
    's3-restore': async (input, at) => (await import('./s3/movers.ts')).restorePrefix(input, at),
  },
  explainers: {
    'instance-start': explainStart,
    'group-scaling': explainScaling,
    'function-update': explainUpdate,
  },
  secrets: { ssm: secretFromParameter, file: secretFromFile, generated: secretGenerated },
  refusals: {
    'holds-on': async (target, refusal) =>
      (await import('./infra/holders.ts')).explainHolders(target, refusal),
  },
  packers: {
    'lambda-code': async (reference) => (await import('./lambda/code/packer.ts')).packCode(reference),
  },
  claims: {
    cleanup: async (input, at) => (await import('./cleanup/claim.ts')).claimCleanup(input, at),
    stack: async (input, at) => (await import('./infra/claim.ts')).claimStack(input, at),
  },
};
