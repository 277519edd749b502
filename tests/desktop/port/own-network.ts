import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDir } from '../../temporary-dir.ts';

/*
 * A separate network for a test (a Linux namespace) with nothing in it except an exit: a program that runs in it can reach
 * nobody, and the kernel counts each packet that it tries to send.
 */

/** The exit is one end of a pair; the neighbour is invented, so that packets are sent and not held back for lack of one. */
const PREPARE = `
ip link set lo up &&
ip link add out type veth peer name sink &&
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6 &&
ip addr add 192.0.2.2/24 dev out &&
ip link set out up && ip link set sink up &&
ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev out nud permanent &&
ip route add default via 192.0.2.1`;

const isRoot = process.getuid?.() === 0;
const UNSHARE = ['unshare', ...(isRoot ? [] : ['--user', '--map-root-user']), '--net'];
const ENTER = ['--net', ...(isRoot ? [] : ['--user', '--preserve-credentials'])];

/** Why this machine allows no such network; null if it does. */
export function findObstacle(): string | null {
  if (process.platform !== 'linux') return 'only Linux has network namespaces';
  try {
    const [command = '', ...args] = UNSHARE;
    execFileSync(command, [...args, 'sh', '-c', PREPARE], { stdio: 'pipe' });
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : 'unknown';
  }
}

export type OwnNetwork = {
  /** A program to start instead of the given one, with the same arguments. */
  readonly executablePath: string;
  /** Packets of any kind that left for anywhere but this machine. */
  readonly countPackets: () => number;
  /** Sends one from inside, so that a test sees that they are counted. */
  readonly sendPacket: () => void;
};

export function createNetwork(program: string): OwnNetwork {
  const dir = temporaryDir();
  const [executablePath, pidPath] = [join(dir, 'start'), join(dir, 'pid')];
  const start = `${UNSHARE.join(' ')} sh -c '${PREPARE} && exec "$0" "$@"' '${program}' "$@"`;
  // Neither the shell nor `unshare` starts another process: the number stays the program's.
  writeFileSync(executablePath, `#!/bin/sh\necho $$ > '${pidPath}'\nexec ${start}\n`, { mode: 0o755 });
  const getPid = (): string => readFileSync(pidPath, 'utf8').trim();
  return {
    executablePath,
    countPackets: () => {
      const device = /^\s*out:(.*)$/m.exec(readFileSync(`/proc/${getPid()}/net/dev`, 'utf8'))?.[1];
      if (device === undefined)
        throw new Error('the program does not run in the network that was made for it');
      return Number(device.trim().split(/\s+/)[9]);
    },
    sendPacket: () => {
      const send = `const s = require('node:dgram').createSocket('udp4'); s.send('x', 9, '198.51.100.7', () => s.close())`;
      execFileSync('nsenter', ['--target', getPid(), ...ENTER, process.execPath, '-e', send]);
    },
  };
}
