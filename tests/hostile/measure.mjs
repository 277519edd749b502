import { existsSync, readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before the command line by run-case.ts: reports at the end what the process took, on a pipe of its own. */

/** On Linux `maxRSS` also includes the memory of the process that started this one. */
const STATUS = '/proc/self/status';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const kilobytes = existsSync(STATUS)
      ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, 'utf8'))?.[1])
      : maxRSS;
    const cost = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(kilobytes / 1024) };
    writeSync(3, JSON.stringify(cost));
  });
}
