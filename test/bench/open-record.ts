import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { standing } from '../../src/record/standing.ts'

/** `FOLDER COUNT`: opens a record, and fails unless so many answers stand in it. */
const [folder = '', count] = process.argv.slice(2)
const { answers } = standing(readJournals(diskFiles, folder).journals)
if (answers.size !== Number(count)) throw new Error(`${answers.size} answers`)
