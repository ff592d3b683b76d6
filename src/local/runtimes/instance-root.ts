import { existsSync, lstatSync, statSync } from 'node:fs';
import { copyFile, mkdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mount } from './namespaces.ts';
import { systemDirectories } from './root-script.ts';

/** Files of the system's /etc that programs need and that say nothing about the person. */
const copiedFiles = [
  'bash.bashrc',
  'debian_version',
  'ld.so.cache',
  'ld.so.conf',
  'localtime',
  'magic',
  'mime.types',
  'os-release',
  'profile',
  'protocols',
  'services',
];

/** Directories of the same kind: seen read-only, where they are. */
const seenDirectories = ['alternatives', 'ld.so.conf.d', 'pki', 'ssl', 'terminfo'];

const directories = [
  'home',
  'mnt',
  'opt',
  'root',
  'run',
  'srv',
  'tmp',
  'var/lib/nuage',
  'var/log',
  'var/tmp',
];

/** What a root made by `makeRoot` sees of the machine beside its programs. */
export function systemMounts(): Mount[] {
  return seenDirectories
    .map((name) => ({ from: `/etc/${name}`, to: `/etc/${name}` }))
    .filter(({ from }) => isDirectory(from));
}

/** Roots that are being made: what starts at the same moment waits for the same one. */
const making = new Map<string, Promise<void>>();

/** Makes the root of a new instance, whole or not at all. What it has of its own is its to change. */
export function makeRoot(root: string, hostName: string): Promise<void> {
  const begun = making.get(root) ?? make(root, hostName).finally(() => making.delete(root));
  making.set(root, begun);
  return begun;
}

async function make(root: string, hostName: string): Promise<void> {
  if (existsSync(root)) return;
  const draft = `${root}.draft`;
  await rm(draft, { recursive: true, force: true });
  for (const directory of [...directories, ...systemMounts().map(({ to }) => to.slice(1))])
    await mkdir(join(draft, directory), { recursive: true });
  await mkdir(join(draft, 'etc'), { recursive: true });
  await placeSystem(draft);
  const etc = (name: string): string => join(draft, 'etc', name);
  const files = {
    passwd: 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n',
    group: 'root:x:0:\nnogroup:x:65534:\n',
    hostname: `${hostName}\n`,
    hosts: `127.0.0.1 localhost ${hostName}\n`,
    'nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\nservices: files\nprotocols: files\n',
    'resolv.conf': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(etc(name), text);
  // What is not there, or not for nuage to read, the instance need not have.
  for (const name of copiedFiles) await copyFile(`/etc/${name}`, etc(name)).catch(() => undefined);
  await rename(draft, root);
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What the system's programs are mounted on: functions that start at the same moment share it, and find it made. */
async function placeSystem(root: string): Promise<void> {
  for (const name of ['usr', 'proc', 'dev', ...systemDirectories]) {
    const place = `/${name}`;
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() === true) await symlink(await readlink(place), join(root, name));
    else if (found?.isDirectory() === true) await mkdir(join(root, name), { recursive: true });
  }
}
