import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/*
 * How V8 treats the reading threads. Its options are of the whole process: what matters beyond the start of a thread is
 * taken back when the import has ended. Each figure is from `bench -- import` on two cores (docs/performance.md).
 */

/**
 * Whether V8 lets the space for young objects grow, in all threads of the process. Pages are read in small pieces that
 * die at once: without growth their import needs a hundred megabytes less, and a twentieth more of time. JSON, which is
 * read by the file, is quicker with it. What there is to read is known only after the threads have started.
 */
export function growYoungSpace(mayGrow: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
}

/**
 * How V8 treats the threads that are about to start. Sizes in megabytes: four of young objects are enough for pages; left
 * to itself it would collect the old ones a dozen times in the first second, with 64 it collects them once or twice. Where
 * cores are few, threads of V8's own that compile and collect beside ours only take the cores from them (measured with
 * two: a twentieth of all time).
 */
export function tuneThreads(threads: number): void {
  setFlagsFromString('--min-semi-space-size=4');
  setFlagsFromString('--initial-old-space-size=64');
  compileBeside(availableParallelism() > threads + 1);
}

/** Whether V8 uses threads of its own, in this thread once the import has ended as well as in those of the pool. */
export function compileBeside(may: boolean): void {
  const no = may ? '' : 'no-';
  setFlagsFromString(`--${no}concurrent-recompilation`);
  setFlagsFromString(`--${no}parallel-scavenge`);
}
