import { startAfresh } from './counting.ts'

// Runs before each test file, in the process that the files share.
startAfresh()
