/*
 * Starts the built zicha as its own bin does, but with a clock of the test's choosing, that ticks a second per look:
 *   node launcher.mjs MILLISECONDS [ARG…]
 * The clock comes in here and nowhere else, so that no option or variable of a real run can turn it.
 */
import { main, processEnvironment } from '../../dist/zicha.js'

const [start, ...argv] = process.argv.slice(2)
let looks = 0
const now = () => Number(start) + 1000 * looks++
process.exitCode = await main(argv, { ...processEnvironment(), now })
