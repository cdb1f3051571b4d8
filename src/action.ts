export async function runAction(_environment: NodeJS.ProcessEnv): Promise<void> {}
