export { main } from './cli/main.ts'
export { processEnvironment } from './cli/process-environment.ts'
