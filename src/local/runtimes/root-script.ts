/** Directories of the system that every root sees read-only. */
export const systemDirectories = ['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32', 'nix'] as const;

/**
 * Runs as the root of new namespaces, with `MACHINE-ROOT ROOT HOSTNAME [ro|rw FROM TO]... -- COMMAND...`, and makes
 * ROOT the root of the file system: the system's programs read-only, a /proc and a /dev of its own, nothing else of
 * the machine. Directly under ROOT it trusts no symbolic link, which a process of the last boot may have left.
 *
 * The command then runs in one more user namespace. There, root may not loosen a mount that was made here, and is
 * nobody outside: where nuage runs as the machine's root, that is given up first.
 */
export const rootScript = `
set -e
read -r OUTER rest </proc/self/stat
export OUTER
machine=$1 root=$2 name=$3
shift 3
own() { if [ -L "$1" ] || [ ! -d "$1" ]; then rm -f "$1"; mkdir "$1"; fi; }
mount --bind "$root" "$root"
cd "$root"
for d in ${systemDirectories.join(' ')}; do
  if [ -L "/$d" ]; then
    [ "$(readlink "$d" || :)" = "$(readlink "/$d")" ] || { rm -rf "./$d"; ln -s "$(readlink "/$d")" "$d"; }
  elif [ -d "/$d" ]; then
    own "$d"; mount --rbind "/$d" "$d"; mount -o remount,bind,ro,nosuid "$d"
  fi
done
own usr; mount --rbind /usr usr; mount -o remount,bind,ro,nosuid usr
own proc; mount -t proc -o nosuid,nodev,noexec proc proc
mount --bind proc/sys proc/sys; mount -o remount,bind,ro,nosuid,nodev,noexec proc/sys
own dev; mount -t tmpfs -o mode=755,size=64k,nosuid tmpfs dev
for n in null zero full random urandom; do : >"dev/$n"; mount --bind "/dev/$n" "dev/$n"; done
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin; ln -s /proc/self/fd/1 dev/stdout; ln -s /proc/self/fd/2 dev/stderr
mkdir dev/shm; mount -t tmpfs -o mode=1777,size=64m,nosuid,nodev tmpfs dev/shm
while [ "$1" != -- ]; do
  mount --rbind "$2" "$root$3"
  if [ "$1" = ro ]; then mount -o remount,bind,ro,nosuid,nodev "$root$3"; fi
  shift 3
done
shift
hostname "$name" 2>/dev/null || :
echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start 2>/dev/null || :
if command -v ip >/dev/null; then
  ip link set lo up && ip address add 169.254.169.254/32 dev lo
elif command -v ifconfig >/dev/null; then
  ifconfig lo up && ifconfig lo:1 169.254.169.254 netmask 255.255.255.255
fi >/dev/null 2>&1 || :
if [ "$NUAGE_OPENER" != '' ]; then "$NUAGE_OPENER" "$NUAGE_GATEWAY" </dev/null || :; unset NUAGE_GATEWAY NUAGE_PORTS; exec 3<&-; fi
unset NUAGE_OPENER
old=$(mktemp -d ./.old-XXXXXX)
pivot_root . "$old"
umount -l "$old"
rmdir "$old"
cd /
set -- unshare --user --map-root-user --mount "$@"
if [ "$machine" = yes ]; then set -- setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; fi
exec "$@"
`;

/** What an instance's first process does: says what the machine calls it, and ends when nuage lets go of its pipe. */
export const initScript = `trap '' CHLD; echo "$OUTER"; exec cat >/dev/null`;

/** What a function's first process does: opens its way out, unless it does that itself, runs it, and ends as it ended. */
export const functionScript = `
PATH=$NUAGE_PATH; gateway=$NUAGE_GATEWAY; unset OUTER PWD OLDPWD NUAGE_PATH NUAGE_GATEWAY
if [ "$gateway" != itself ]; then
  if [ "$gateway" != '' ]; then NODE_OPTIONS= "$gateway" /var/runtime/gateway.cjs; fi 4<&-
  unset NUAGE_PORTS NODE_CHANNEL_FD NODE_CHANNEL_SERIALIZATION_MODE
  exec 3<&-
fi
"$@"
exit $?`;
