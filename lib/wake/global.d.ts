/** Fetches a script, and once more under another address when that fails. wake.ts makes it; next dev has it not. */
declare var haalOp: <Module>(file: string) => Promise<Module>;
