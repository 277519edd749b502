// Preloaded into a measured process: reports its usage on exit, on descriptor 3.
const { existsSync, readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Kilobytes. The kernel's own mark where it can be read: that of getrusage begins with the memory of the process that forked. */
function readPeak() {
  const status = '/proc/self/status';
  const peak = existsSync(status) && /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
  return peak ? Number(peak) : process.resourceUsage().maxRSS;
}

if (isMainThread)
  process.on('exit', () => writeSync(3, JSON.stringify({ ...process.cpuUsage(), peakKb: readPeak() })));
