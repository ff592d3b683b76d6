import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inNamespacesWith } from '../namespaces.ts';
import type { CommandLine, MemoryMount, Mount } from '../namespaces.ts';
import { systemDirectories } from '../root-script.ts';

/**
 * The root that all functions share: nobody can write to it, so that nothing in it need be looked at again when one
 * starts, and all that is mounted is mounted by one process. Dozens of them took longer than the function.
 */
const devices = ['null', 'zero', 'full', 'random', 'urandom'];
const links = {
  fd: '/proc/self/fd',
  stdin: '/proc/self/fd/0',
  stdout: '/proc/self/fd/1',
  stderr: '/proc/self/fd/2',
};
/** Where the machine's root is until it is let go of. */
const OLD = '.old';

/** Makes what is mounted on, in a root that `makeRoot` made. */
export function prepareSharedRoot(root: string, places: readonly string[]): void {
  for (const directory of [OLD, 'dev/shm', 'proc', ...places])
    mkdirSync(join(root, directory), { recursive: true });
  for (const name of devices) touch(join(root, 'dev', name));
  for (const [name, target] of Object.entries(links))
    if (lstatSync(join(root, 'dev', name), { throwIfNoEntry: false }) === undefined)
      symlinkSync(target, join(root, 'dev', name));
}

export function touch(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a'));
}

/**
 * A command in the shared root, in namespaces of its own.
 * @param tables Where lists of what is mounted are written, each once.
 */
export function inSharedRoot(
  root: string,
  mounts: readonly (Mount | MemoryMount)[],
  tables: string,
  inside: readonly string[],
): CommandLine {
  const table = tableOf(root, mounts);
  const file = join(tables, `${createHash('sha256').update(table).digest('hex').slice(0, 32)}.mounts`);
  if (!existsSync(file)) {
    mkdirSync(tables, { recursive: true });
    // Two that start at once write the same.
    writeFileSync(`${file}.draft`, table);
    renameSync(`${file}.draft`, file);
  }
  return inNamespacesWith(sharedRootScript, [root, file], inside);
}

/** Lines as in fstab(5). */
function tableOf(root: string, mounts: readonly (Mount | MemoryMount)[]): string {
  const line = (from: string, to: string, type: string, options: string): string =>
    `${[from, root + to, type].map(escaped).join(' ')} ${options} 0 0\n`;
  const seen = 'rbind,ro,nosuid,nodev';
  return [
    ...['usr', ...systemDirectories]
      .filter((name) => lstatSync(`/${name}`, { throwIfNoEntry: false })?.isDirectory() === true)
      .map((name) => line(`/${name}`, `/${name}`, 'none', 'rbind,ro,nosuid')),
    line('proc', '/proc', 'proc', 'nosuid,nodev,noexec'),
    line(`/proc/sys`, '/proc/sys', 'none', 'bind,ro,nosuid,nodev,noexec'),
    ...devices.map((name) => line(`/dev/${name}`, `/dev/${name}`, 'none', 'bind')),
    line('tmpfs', '/dev/shm', 'tmpfs', 'mode=1777,size=64m,nosuid,nodev'),
    ...mounts.map((mount) =>
      'bytes' in mount
        ? line('tmpfs', mount.to, 'tmpfs', `mode=1777,nosuid,nodev,size=${mount.bytes}`)
        : line(mount.from, mount.to, 'none', seen),
    ),
  ].join('');
}

function escaped(path: string): string {
  return path.replaceAll(
    /[\s\\#]/g,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(8).padStart(3, '0')}`,
  );
}

/** Runs as the root of new namespaces, with `MACHINE-ROOT ROOT TABLE -- COMMAND...`. See `rootScript`, which trusts less. */
const sharedRootScript = `
set -e
machine=$1 root=$2 table=$3
shift 4
mount --bind "$root" "$root"
cd "$root"
mount -a -T "$table"
if command -v ip >/dev/null; then
  ip -batch - <<'EOF' || :
link set lo up
address add 169.254.169.254/32 dev lo
EOF
elif command -v ifconfig >/dev/null; then
  ifconfig lo up && ifconfig lo:1 169.254.169.254 netmask 255.255.255.255
fi >/dev/null 2>&1 || :
{ echo 169.254.1.1 >/proc/sys/kernel/hostname; } 2>/dev/null || :
{ echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start; } 2>/dev/null || :
pivot_root . ${OLD}
umount -l ${OLD}
cd /
mount -o remount,bind,ro,nosuid,nodev /
set -- unshare --user --map-root-user --mount "$@"
if [ "$machine" = yes ]; then set -- setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; fi
exec "$@"
`;
