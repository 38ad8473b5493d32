/**
 * What one part of the publication took: seconds on the clock, seconds of processor time in all threads together, and the bytes of memory
 * that the process had at most until then.
 */
export type Lap = { readonly name: string; readonly seconds: number; readonly cpu: number; readonly memory: number };

/** Measures the parts of the publication. Bundling happens in a process of esbuild's own: its processor time is not counted. */
export class Clock {
  readonly laps: Lap[] = [];

  /** Runs one part under its name. @returns what it gives */
  async run<Result>(name: string, part: () => Result | Promise<Result>): Promise<Result> {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const result = await part();
    const spent = process.cpuUsage(cpu);
    this.laps.push({
      name,
      seconds: (performance.now() - started) / 1000,
      cpu: (spent.user + spent.system) / 1_000_000,
      memory: process.resourceUsage().maxRSS * 1024,
    });
    return result;
  }

  /** What all parts took together. */
  total(): { seconds: number; cpu: number } {
    return {
      seconds: this.laps.reduce((sum, { seconds }) => sum + seconds, 0),
      cpu: this.laps.reduce((sum, { cpu }) => sum + cpu, 0),
    };
  }
}
