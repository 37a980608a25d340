export function installDependencies(root?: string): boolean;
export function isUpToDate(root: string): boolean;
